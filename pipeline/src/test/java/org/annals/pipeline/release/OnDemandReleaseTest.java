package org.annals.pipeline.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.OnDemandList;
import org.annals.pipeline.LargeSample;
import org.annals.pipeline.Sample;
import org.annals.pipeline.reasons.EventDigests;
import org.annals.pipeline.reasons.ReasonLines;
import org.annals.pipeline.viewer.WholePage;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A chronology whose elements are made when they are asked for has the files of any other. */
class OnDemandReleaseTest {

  /** A small one, and one with files for years and months. */
  static Stream<Chronology> chronologies() {
    return Stream.of(Sample.chronology(Quotes.FULL), LargeSample.chronology());
  }

  @ParameterizedTest
  @MethodSource("chronologies")
  void itsFilesAreTheSame(Chronology chronology) throws IOException {
    Map<String, byte[]> expected = files(chronology);
    Map<String, byte[]> files = files(onDemand(chronology));

    assertEquals(expected.keySet(), files.keySet());
    for (Map.Entry<String, byte[]> file : expected.entrySet()) {
      assertArrayEquals(file.getValue(), files.get(file.getKey()), file.getKey());
    }
  }

  /** Its events in another order, as an editor's dates leave them. */
  private static Chronology onDemand(Chronology chronology) {
    List<Event> events = new ArrayList<>(chronology.events());
    Collections.shuffle(events, new Random(5));
    Chronology made =
        new Chronology(
            chronology.from(),
            chronology.to(),
            chronology.quotes(),
            OnDemandList.of(chronology.articles().size(), chronology.articles()::get),
            OnDemandList.of(events.size(), events::get));
    assertTrue(OnDemandList.is(made.events()));
    assertEquals(chronology, made);
    return made;
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static Map<String, byte[]> files(Chronology chronology) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, ByteArrayOutputStream> timelines = new TreeMap<>();
    new TimelineFiles(chronology, EarlierEvents.NONE)
        .writeTo(path -> timelines.computeIfAbsent(path, none -> new ByteArrayOutputStream()));
    timelines.forEach((path, out) -> files.put(path, out.toByteArray()));
    files.put("some in index.html", bytes(out -> WholePage.write(chronology, 2, out)));
    EventDigests digests = new EventDigests(chronology.articles(), List.of());
    files.put(
        "reasons",
        bytes(out -> ReasonLines.write(chronology.events(), digests, Optional.empty(), out)));
    return files;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }
}

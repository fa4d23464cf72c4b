package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Event;
import org.annals.pipeline.Sample;
import org.annals.pipeline.verify.ReleaseVerifier;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that stand in the release before as they are now are taken from there. */
class EarlierEventsTest {

  private final Chronology chronology = Sample.chronology(Quotes.FULL);

  @TempDir private Path root;

  @Test
  void theyAreFoundAsTheyStandThere() throws IOException, RefusedException {
    try (EarlierEvents earlier = published("1.0+sample")) {
      byte[] whole = Files.readAllBytes(new OutputFolder(root).current().resolve("timeline.json"));
      for (Event event : chronology.events()) {
        byte[] found = earlier.find(event, Quotes.FULL);
        assertNotNull(found);
        assertTrue(new String(whole, UTF_8).contains(new String(found, UTF_8)));
        assertNull(earlier.find(event, Quotes.SHORT));
      }
    }
  }

  @Test
  void thoseOfAnotherEngineDoNotServe() throws IOException, RefusedException {
    try (EarlierEvents earlier = published("1.1+sample")) {
      assertNull(earlier.find(chronology.events().get(0), Quotes.FULL));
    }
  }

  @Test
  void whatWasDamagedDoesNotServe() throws IOException, RefusedException {
    Sample.publish(new OutputFolder(root), "run-1", Quotes.FULL);
    Path release = new OutputFolder(root).release("run-1");
    Path timeline = release.resolve("timeline.json");
    Files.writeString(timeline, Files.readString(timeline).replace("Masons built", "Masons burnt"));
    try (EarlierEvents earlier = new ReleaseVerifier(Sample.BUILD).earlier(release)) {
      assertNull(earlier.find(chronology.events().get(0), Quotes.FULL));
    }
  }

  /** In the release before, a mention had another word, so that what comes of it is known. */
  @Test
  void mentionsAreTakenAndAllElseIsNot() throws IOException, RefusedException {
    Map<String, byte[]> before = new HashMap<>();
    try (EarlierEvents earlier = published(Sample.BUILD)) {
      for (Event event : chronology.events()) {
        String text = new String(earlier.find(event, Quotes.FULL), UTF_8);
        before.put(event.id(), text.replace("harbour bridge on", "bridge on").getBytes(UTF_8));
      }
    }
    EarlierEvents marked = (event, quotes) -> before.get(event.id());
    String fresh = timeline(chronology, EarlierEvents.NONE);
    assertTrue(fresh.contains("harbour bridge on"), fresh);
    assertEquals(fresh.replace("harbour bridge on", "bridge on"), timeline(chronology, marked));

    // Only the event with that mention is related to another, so it alone is made anew.
    Chronology others = withoutRelated();
    assertEquals(timeline(others, EarlierEvents.NONE), timeline(others, marked));
  }

  /** As if what is related had been left out. */
  private Chronology withoutRelated() {
    List<Event> alone =
        chronology.events().stream().map(event -> event.relatedTo(List.of())).toList();
    return new Chronology(
        chronology.from(), chronology.to(), chronology.quotes(), chronology.articles(), alone);
  }

  private EarlierEvents published(String engine) throws IOException, RefusedException {
    Sample.publish(new OutputFolder(root), "run-1", Quotes.FULL);
    return new ReleaseVerifier(engine).earlier(new OutputFolder(root).release("run-1"));
  }

  private static String timeline(Chronology chronology, EarlierEvents earlier) throws IOException {
    Map<String, ByteArrayOutputStream> files = new HashMap<>();
    new TimelineFiles(chronology, earlier)
        .writeTo(path -> files.computeIfAbsent(path, none -> new ByteArrayOutputStream()));
    return files.getOrDefault("timeline.json", new ByteArrayOutputStream()).toString(UTF_8);
  }
}

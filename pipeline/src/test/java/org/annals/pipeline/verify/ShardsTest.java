package org.annals.pipeline.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.pipeline.LargeSample;
import org.annals.pipeline.Sample;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.TextStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code years/}, as a large chronology has them and as slips make them. */
final class ShardsTest {

  @TempDir private Path root;
  private Path release = Path.of("");

  @Test
  void everyEventIsInOneFileAndEverySlipIsFound() throws IOException, RefusedException {
    LargeSample.publish(new OutputFolder(root), "run-1");
    release = new OutputFolder(root).release("run-1");
    aYearHasAFileAndAFullYearAFileAMonth();
    aFileOfAYearIsAChronologyOfItsOwn();
    slipsAreFound();
  }

  private void aYearHasAFileAndAFullYearAFileAMonth() throws IOException {
    List<String> expected =
        new ArrayList<>(
            IntStream.rangeClosed(1, 12).mapToObj("1990-%02d.json"::formatted).toList());
    expected.add("1991.json");
    try (Stream<Path> files = Files.list(root.resolve("years"))) {
      assertEquals(expected, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private void aFileOfAYearIsAChronologyOfItsOwn() throws IOException {
    JsonNode year = json("years/1991.json");

    assertEquals("{\"from\":\"1991-01-01\",\"to\":\"1991-12-31\"}", year.get("range").toString());
    assertEquals(1, year.get("articles").size());
    assertEquals("a-2", year.at("/articles/0/id").asText());
    assertEquals(4, year.get("events").size());
    assertTrue(year.at("/events/3/date/earliest").isNull(), "an open start goes by its last day");
    assertEquals("1990-02-28", json("years/1990-02.json").at("/range/to").asText());
  }

  private void slipsAreFound() throws IOException {
    slip("years/1990-05.json", "\"from\":\"1990-05", "\"from\":\"1990-04");
    slip("years/1990-06.json", "\"title\":\"Gates\"", "\"title\":\"Doors\"");
    slip("years/1990-07.json", "Gate 2500 opened\"", "Gate 2500 closed\"");
    slip("timeline.ndjson", "Gate 7 opened\"", "Gate 7 closed\"");
    Files.move(release.resolve("years/1991.json"), release.resolve("years/1992.json"));

    List<String> failures =
        new ReleaseVerifier(Sample.BUILD)
            .failures(release, new TextStore(new OutputFolder(root).texts()), Provenance.unknown());

    for (String line :
        List.of(
            "years/1990-05.json: has another range:"
                + " {\"from\":\"1990-04-01\",\"to\":\"1990-05-31\"}",
            "years/1990-06.json: article a-1 is not as timeline.json has it",
            "years/1990-07.json: event e-2500 is not as timeline.json has it",
            "timeline.ndjson line 8: is not event e-7 as timeline.json has it",
            "years/1991.json: missing",
            "years/1992.json: holds no event of timeline.json",
            "years: hold 5001 events, and timeline.json has 5005")) {
      assertTrue(failures.contains(line), () -> line + " not in " + failures);
    }
  }

  private void slip(String file, String right, String wrong) throws IOException {
    String before = Files.readString(release.resolve(file));
    assertTrue(before.contains(right), () -> file + " does not say " + right);
    Files.writeString(release.resolve(file), before.replace(right, wrong));
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(root.resolve(file).toFile());
  }
}

package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs: what is published, that it is the same wherever it runs, and what bad input gets. */
class BuildTest {

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final List<String> PUBLISHED =
      List.of(
          "timeline.json",
          "timeline.ndjson",
          "timeline.csv",
          "timelinejs.json",
          "vis.json",
          "echarts.json",
          "vega.json",
          "index.html",
          "rejected.jsonl",
          "unresolved.jsonl",
          ".annals/current/identity.ndjson");

  @TempDir Path temp;

  private final CommandRun annals = new CommandRun();

  @Test
  void theSampleChronologyVerifies() {
    String output = built("out", SEEDS, "--runId=one");
    assertEquals(0, annals.run("verify", output), annals.err());
  }

  @Test
  void theSameInputGivesTheSameBytesInAnotherFolderOrderZoneAndLocale() throws IOException {
    String here = built("here", SEEDS, "--runId=same");
    Path elsewhere = Files.createDirectories(temp.resolve("Öther folder"));
    copyInReverse(SEEDS, elsewhere);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      String there = built("there", elsewhere, "--runId=same");
      for (String file : PUBLISHED) {
        assertArrayEquals(bytes(here, file), bytes(there, file), file);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"./out", "in/../out", "out/."})
  void theFolderMayBeNamedByAnyPath(String path) throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    for (String name : List.of("austria-treaty-signed.md", "armstrong-first-on-moon-dies.txt")) {
      Files.copy(SEEDS.resolve(name), input.resolve(name));
      String output = built(path, input);
      assertEquals(0, annals.run("verify", output), annals.err());
    }
    assertEquals(2, timeline(temp.resolve("out").toString()).get("articles").size());
  }

  @Test
  void whatIsPublishedFromADiskIsWhatMemoryGives() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    Path one = SEEDS.resolve("austria-treaty-signed.md");
    Files.copy(one, input.resolve("one.md"));
    String memory = built("memory", input, "--runId=first");
    String disk = built("disk", input, "--runId=first", "--mostInMemory=0");
    assertSame(memory, disk);

    copyInReverse(SEEDS, input);
    built("memory", input, "--runId=second");
    built("disk", input, "--runId=second", "--mostInMemory=0");
    assertSame(memory, disk);
    assertArrayEquals(bytes(memory, "changes.json"), bytes(disk, "changes.json"));
  }

  private static void assertSame(String one, String other) throws IOException {
    for (String file : PUBLISHED) {
      assertArrayEquals(bytes(one, file), bytes(other, file), file);
    }
  }

  @Test
  void aRunThatFindsNothingNewTouchesNoFile() throws IOException {
    String output = built("out", SEEDS, "--runId=first");
    byte[] manifest = bytes(output, "manifest.json");
    built("out", SEEDS, "--runId=second");
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    assertArrayEquals(manifest, bytes(output, "manifest.json"));
    assertTrue(Files.exists(Path.of(output, ".annals", "runs", "second.json")));
  }

  @Test
  void articlesWhoseEventsWereNotChosenAreNotWithoutEvents() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    for (String town : List.of("Dunmore", "Ravenford")) {
      Files.writeString(
          input.resolve(town + ".txt"),
          "Bridge reopens\n\n[March 4, 2021]\n\nThe mayor of "
              + town
              + " reopened the harbour bridge on Wednesday.\n");
    }

    String output = built("out", input, "--runId=one", "--top=1");

    assertEquals(0, report(output).at("/articles/withoutEvents").asInt());
  }

  @Test
  void brokenFilesAreListedAndTheRestIsPublished() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    Files.writeString(
        input.resolve("good.txt"),
        "Bridge reopens\n\n[March 4, 2021]\n\nThe mayor of Dunmore reopened the harbour bridge on Wednesday.\n");
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    Files.writeString(input.resolve("broken.json"), "{\"title\": ");
    String output = built("out", input, "--runId=one");
    assertEquals(3, lines(output, "rejected.jsonl"));
    JsonNode timeline = timeline(output);
    assertEquals(1, timeline.get("articles").size());
    assertEquals("2021-03-03", timeline.at("/events/0/date/earliest").asText());
  }

  @Test
  void nothingUsableIsRefusedAndNothingIsPublished() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Path output = temp.resolve("out");
    assertEquals(3, annals.run("build", "--input=" + input, "--output=" + output));
    assertTrue(annals.err().contains("empty.txt"), annals.err());
    assertFalse(Files.exists(output.resolve("timeline.json")));
  }

  @Test
  void sameBytesUnderTwoNamesAreOneArticle() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    Path one = SEEDS.resolve("austria-treaty-signed.md");
    Files.copy(one, input.resolve("b.md"));
    Files.copy(one, input.resolve("a.md"));
    String output = built("out", input, "--runId=one");
    assertEquals(1, timeline(output).get("articles").size());
    assertEquals("a.md", timeline(output).at("/articles/0/uri").asText());
    assertEquals(1, report(output).at("/records/duplicate").asInt());
  }

  @Test
  void manyFilesGoneAreRefusedUnlessAllowed() throws IOException {
    Path input = Files.createDirectories(temp.resolve("in"));
    for (int i = 0; i < 24; i++) {
      Files.writeString(
          input.resolve("article-" + i + ".txt"),
          "News of day "
              + i
              + "\n\n[March "
              + (i + 1)
              + ", 2021]\n\nThe council of ward "
              + i
              + " met on Monday.\n");
    }
    String output = built("out", input, "--runId=one");
    for (int i = 0; i < 13; i++) {
      Files.delete(input.resolve("article-" + i + ".txt"));
    }
    assertEquals(3, annals.run("build", "--input=" + input, "--output=" + output, "--runId=two"));
    assertTrue(annals.err().contains("--allowShrink=true"), annals.err());
    built("out", input, "--runId=three", "--allowShrink=true");
    assertEquals(11, timeline(output).get("articles").size());
  }

  @Test
  void eventsOutsideTheRangeAreListedNotPublished() throws IOException {
    String output = built("out", SEEDS, "--runId=one", "--from=1980-01-01", "--to=1989-12-31");
    for (JsonNode event : timeline(output).get("events")) {
      String earliest = event.at("/date/earliest").asText();
      String latest = event.at("/date/latest").asText();
      assertTrue(earliest.compareTo("1989-12-31") <= 0, event.toString());
      assertTrue(latest.equals("null") || latest.compareTo("1980-01-01") >= 0, event.toString());
    }
    assertTrue(new String(bytes(output, "unresolved.jsonl"), UTF_8).contains("outside-range"));
  }

  @Test
  void wrongOptionsAreOneLineAndExitCodeTwo() {
    for (List<String> wrong :
        List.of(
            List.of("build"),
            List.of("build", "--input=x"),
            List.of("build", "--input=x", "--output=y", "--from=yesterday"),
            List.of("build", "--input=x", "--output=y", "--quotes=some"),
            List.of("build", "--input=x", "--output=y", "--noSuchOption=1"),
            List.of("build", "--input=x", "--output=y", "--maxFileBytes=0"),
            List.of("build", "--input=x", "--output=y", "--maxRecordBytes=-5"),
            List.of("build", "--input=x", "--output=y", "--maxTextLength=many"),
            List.of("build", "--input=x", "--output=y", "--maxRecords=1000000001"),
            List.of("build", "--input=x", "--output=y", "--maxUnpackRatio=99999999999"),
            List.of("build", "--input=x", "--output=y", "--maxTags=1.5"),
            List.of("chronicle"))) {
      CommandRun run = new CommandRun();
      assertEquals(2, run.run(wrong.toArray(String[]::new)), wrong::toString);
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void aRunnerThatIsNotBuiltInIsOneLineAndTouchesNothing() throws IOException {
    String output = built("out", SEEDS, "--runId=one");
    byte[] manifest = bytes(output, "manifest.json");
    String[] args = {"build", "--input=" + SEEDS, "--output=" + output, "--runner=NoSuchRunner"};
    assertEquals(1, annals.run(args));
    assertEquals(1, annals.err().lines().count(), annals.err());
    assertTrue(annals.err().contains("NoSuchRunner is not built in"), annals.err());
    assertArrayEquals(manifest, bytes(output, "manifest.json"));
  }

  private String built(String name, Path input, String... options) {
    Path output = temp.resolve(name);
    String[] args =
        Stream.concat(
                Stream.of("build", "--input=" + input, "--output=" + output), Stream.of(options))
            .toArray(String[]::new);
    assertEquals(0, annals.run(args), annals.err());
    return output.toString();
  }

  private static JsonNode timeline(String output) throws IOException {
    return new ObjectMapper().readTree(bytes(output, "timeline.json"));
  }

  private static JsonNode report(String output) throws IOException {
    return new ObjectMapper().readTree(bytes(output, "report.json"));
  }

  private static byte[] bytes(String output, String file) throws IOException {
    return Files.readAllBytes(Path.of(output, file));
  }

  private static long lines(String output, String file) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(output, file), UTF_8)) {
      return lines.count();
    }
  }

  private static void copyInReverse(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted((a, b) -> b.compareTo(a)).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }
}

package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editors' corrections: what they change, that they hold in every later run, and what cannot be.
 */
class OverridesTest {

  private static final String OPENED = "opened the harbour bridge";
  private static final String SIGNED = "signed the water treaty";
  private static final String CLOSED = "closed the old mill";

  @TempDir private Path temp;

  private final CommandRun annals = new CommandRun();
  private PublishedFolder out;

  @BeforeEach
  void publish() throws IOException {
    out = new PublishedFolder(temp.resolve("out"));
    Files.createDirectories(temp.resolve("in"));
    write("one.txt", "On March 3, 2015, Mayor Anna Holt opened the harbour bridge in Ostby.");
    write(
        "two.txt", "Mayor Anna Holt opened the harbour bridge in Ostby on March 3, 2015, at noon.");
    write("three.txt", "On May 7, 2016, Governor Boris Kell signed the water treaty in Ravenford.");
    write("four.txt", "On June 8, 2017, Judge Oskar Lind closed the old mill in Millstead.");
    build("first");
  }

  @Test
  void wordsAndDatesAreTheEditorsAndSaySo() throws IOException {
    String id = event(OPENED).get("id").asText();
    correct(
        "{\"event\":\"" + id + "\",\"title\":\"The bridge opens\",\"date\":\"2015-03-04\"}",
        "{\"quote\":\"" + SIGNED + "\",\"hide\":true}",
        "{\"quote\":\"" + CLOSED + "\",\"pin\":true}");
    build("second", "--minImportance=1");
    assertEquals(1, out.json("timeline.json").get("events").size());
    build("third");
    JsonNode event = event(OPENED);
    assertEquals("The bridge opens", event.get("title").asText());
    assertEquals("2015-03-04", event.at("/date/edtf").asText());
    assertEquals("[\"date\",\"title\"]", event.get("editor").toString());
    assertEquals(id, event.get("id").asText());
    assertEquals(2, out.json("timeline.json").get("events").size());
    assertEquals(4, out.json("report.json").at("/overrides/applied").asInt());
    requireWhole();
    assertEquals(0, annals.run("explain", out.root().toString(), id));
    assertTrue(annals.out().contains("editor: date, title"), annals.out());
  }

  @Test
  void theyHoldInEveryLaterRunAndEndWhenTheyAreTakenBack() throws IOException {
    String id = event(OPENED).get("id").asText();
    correct("{\"event\":\"" + id + "\",\"title\":\"The bridge opens\"}");
    build("second");
    build("third");
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    write("five.txt", "On July 9, 2018, Senator Clara Dorn visited the airport in Ostby.");
    build("fourth");
    assertEquals("The bridge opens", event(OPENED).get("title").asText());
    assertEquals("second", event(OPENED).get("lastChanged").asText());
    Files.delete(temp.resolve("overrides.jsonl"));
    build("fifth");
    assertFalse(event(OPENED).has("editor"));
    assertEquals(id, event(OPENED).get("id").asText());
  }

  @Test
  void mergedEventsAreOneInEveryLaterRun() throws IOException {
    String one = event(SIGNED).get("id").asText();
    String other = event(CLOSED).get("id").asText();
    correct("{\"merge\":[\"" + one + "\",\"" + other + "\"]}");
    for (String run : List.of("second", "third")) {
      write(
          run + ".txt",
          "On July 9, 2018, Senator Clara Dorn visited the airport in Ostby.\n" + run);
      build(run);
      JsonNode event = event(SIGNED);
      assertEquals(event, event(CLOSED));
      assertEquals("[\"merge\"]", event.get("editor").toString());
      assertEquals(1, event.get("replaces").size());
      requireWhole();
    }
    Files.delete(temp.resolve("overrides.jsonl"));
    build("fourth");
    assertNotEquals(event(SIGNED), event(CLOSED));
    requireWhole();
  }

  @Test
  void aSplitSentenceTellsAnEventOfItsOwnInEveryLaterRun() throws IOException {
    String id = event(OPENED).get("id").asText();
    assertEquals(2, event(OPENED).get("mentions").size());
    correct("{\"event\":\"" + id + "\",\"split\":\"at noon\"}");
    build("second");
    String part = event("at noon").get("id").asText();
    assertEquals("[\"split\"]", event("at noon").get("editor").toString());
    assertEquals(1, out.json("changes.json").get("split").size());
    write("five.txt", "On July 9, 2018, Senator Clara Dorn visited the airport in Ostby.");
    build("third");
    assertEquals(part, event("at noon").get("id").asText());
    assertEquals(1, event("at noon").get("mentions").size());
    requireWhole();
  }

  @Test
  void whatHasNoEventAnyMoreIsToldNotDropped() throws IOException {
    String id = event(CLOSED).get("id").asText();
    correct(
        "{\"event\":\"" + id + "\",\"title\":\"The mill\"}",
        "{\"event\":\"e-000\",\"hide\":true}",
        "{\"quote\":\"in Ostby\",\"title\":\"Several\"}");
    Files.delete(temp.resolve("in/four.txt"));
    build("second");
    assertTrue(annals.out().contains("line 1 of the overrides: there is no event"), annals.out());
    assertEquals(2, out.json("report.json").at("/overrides/idle").size());
  }

  @Test
  void aMalformedLineIsRefusedBeforeAnythingIsRead() throws IOException {
    correct("{\"event\":\"e-1\",\"hide\":true}", "{\"event\":\"e-1\",\"hidden\":true}");
    assertEquals(2, run("second"));
    assertTrue(annals.err().contains("line 2: no field is called 'hidden'"), annals.err());
    assertEquals(1, annals.err().lines().count());
  }

  private void requireWhole() {
    assertEquals(0, annals.run("verify", out.root().toString()), annals.out());
  }

  /** The event that a sentence with these words tells. */
  private JsonNode event(String words) throws IOException {
    for (JsonNode event : out.json("timeline.json").get("events")) {
      for (JsonNode mention : event.get("mentions")) {
        if (mention.get("quote").asText().contains(words)) {
          return event;
        }
      }
    }
    throw new AssertionError("no event is told with: " + words);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve("in").resolve(name), text + "\n");
  }

  private void correct(String... lines) throws IOException {
    Files.write(temp.resolve("overrides.jsonl"), List.of(lines));
  }

  private void build(String run, String... options) {
    assertEquals(0, run(run, options), annals.err());
  }

  private int run(String run, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(0, List.of("build", "--input=" + temp.resolve("in"), "--output=" + out.root()));
    args.addAll(List.of("--runId=" + run, "--progress=none"));
    if (Files.exists(temp.resolve("overrides.jsonl"))) {
      args.add("--overrides=" + temp.resolve("overrides.jsonl"));
    }
    return annals.run(args.toArray(String[]::new));
  }
}

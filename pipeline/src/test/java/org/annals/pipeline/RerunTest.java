package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.pipeline.release.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over what an earlier run has read already, with its ledger whole, damaged or elsewhere. */
class RerunTest {

  private final CommandRun annals = new CommandRun();

  @TempDir private Path temp;
  private Newsroom newsroom;
  private PublishedFolder out;

  @BeforeEach
  void publish() throws IOException {
    newsroom = new Newsroom(temp.resolve("in"), 1);
    out = new PublishedFolder(temp.resolve("out"));
    newsroom.add(5);
    build("first");
  }

  @Test
  void theSameInputTouchesNoFileButTheReportOfItsRun() throws IOException {
    Set<String> before = out.traces();
    build("second");
    assertEquals(before, out.traces());
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    assertEquals(5, out.json(".annals/runs/second.json").at("/records/unchanged").asInt());
  }

  @Test
  void aFileThatWasOnlyTouchedIsNoNews() throws IOException {
    Path some = newsroom.files().get(0);
    Files.setLastModifiedTime(some, FileTime.fromMillis(0));
    Files.write(some, Files.readAllBytes(some));
    Set<String> before = out.traces();
    build("second");
    assertEquals(before, out.traces());
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
    Path some = newsroom.files().get(0);
    FileTime time = Files.getLastModifiedTime(some);
    Files.writeString(some, Files.readString(some).replace("2015", "2014"));
    Files.setLastModifiedTime(some, time);
    build("second");
    assertEquals(1, out.json("report.json").at("/records/changed").asInt());
  }

  @Test
  void anotherQuestionIsAnsweredAfresh() throws IOException {
    build("second", "--from=2012-01-01");
    assertEquals("2012-01-01", out.json("timeline.json").at("/range/from").asText());
    assertEquals("second", out.json("manifest.json").get("runId").asText());
  }

  @Test
  void otherLimitsAreAnotherInput() throws IOException {
    String story = "The mayor of Ostby opened a bridge on Monday. ".repeat(100);
    Files.writeString(newsroom.folder().resolve("long.txt"), "March 4, 2015\n\n" + story);
    build("second");
    build("third", "--maxTextLength=3000");
    assertEquals(1, out.json("report.json").at("/records/rejected").asInt());
    assertEquals(5, out.json("report.json").at("/records/unchanged").asInt());
    Set<String> before = out.traces();
    build("fourth", "--maxTextLength=3000");
    assertEquals(before, out.traces());
    build("fifth");
    assertEquals(0, out.json("report.json").at("/records/rejected").asInt());
    requireAsFromNothing();
  }

  @Test
  void everyChangeIsNamed() throws IOException {
    assertEquals(
        out.json("timeline.json").get("events").size(),
        out.json("changes.json").get("added").size());
    Files.delete(newsroom.files().get(0));
    newsroom.add(1);
    build("second", "--from=2012-01-01");
    assertEquals("first", out.json("changes.json").get("previousRun").asText());
    requireEveryIdExplained("gone", "left-out");
    build("third");
    requireEveryIdExplained();
  }

  /** What was published before, and is no more, is merged or removed, for one of these reasons. */
  private void requireEveryIdExplained(String... reasons) throws IOException {
    JsonNode changes = out.json("changes.json");
    Set<String> before = ids(".annals/releases/" + changes.get("previousRun").asText());
    Set<String> now = ids(".annals/current");
    Set<String> explained = new TreeSet<>(now);
    Set<String> why = new TreeSet<>();
    changes.get("merged").forEach(merge -> explained.add(merge.get("id").asText()));
    changes.get("removed").forEach(removal -> explained.add(removal.get("id").asText()));
    changes.get("removed").forEach(removal -> why.add(removal.get("why").asText()));
    assertTrue(explained.containsAll(before), changes.toString());
    assertEquals(Set.of(reasons), why);
    Set<String> fresh = new TreeSet<>(now);
    fresh.removeAll(before);
    Set<String> named = new TreeSet<>();
    changes.get("added").forEach(id -> named.add(id.asText()));
    changes.get("split").forEach(split -> named.add(split.get("id").asText()));
    assertEquals(fresh, named);
  }

  private Set<String> ids(String release) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (JsonNode event : out.json(release + "/timeline.json").get("events")) {
      ids.add(event.get("id").asText());
    }
    return ids;
  }

  @Test
  void afterARollbackTheSameInputIsPublishedAgain() throws IOException {
    newsroom.add(1);
    build("second");
    String timeline = out.withoutHistory();
    assertEquals(0, annals.run("rollback", out.root().toString()));
    build("third");
    assertEquals(timeline, out.withoutHistory());
    assertEquals("third", out.json("manifest.json").get("runId").asText());
  }

  @Test
  void aReleaseThatIsNotAllThereIsPublishedAgain() throws IOException {
    Files.delete(out.root().resolve(".annals/current/report.json"));
    build("second");
    assertEquals("second", out.json("manifest.json").get("runId").asText());
    assertEquals(0, annals.run("verify", out.root().toString()), annals.out());
  }

  @Test
  void aDamagedLedgerIsSaidAndReadAgain() throws IOException {
    int run = 0;
    for (boolean state : List.of(true, false)) {
      for (int damage = 0; damage < 4; damage++) {
        Path file = state ? ledger().get(ledger().size() - 1) : ledger().get(0);
        Files.write(
            file, List.of(new byte[0], new byte[5000], cut(file), flipped(file)).get(damage));
        newsroom.add(1);
        // Asked something else, the run needs everything that is kept.
        build("damaged-" + run, "--reported=" + (run % 2 == 0 ? "none" : "lead"));
        run++;
        assertTrue(annals.err().contains("ledger"), annals.err());
        assertEquals(1, annals.err().lines().count(), annals.err());
      }
      requireAsFromNothing();
    }
    newsroom.add(1);
    build("whole-again");
    assertFalse(annals.err().contains("ledger"), annals.err());
  }

  @Test
  void aDamagedIdentityIsMadeAgainFromTheChronology() throws IOException {
    Path identity = out.root().resolve(".annals/current/identity.ndjson");
    int run = 0;
    for (byte[] damage :
        List.of(new byte[0], new byte[900], cutToALine(identity), flipped(identity))) {
      Files.write(identity, damage);
      Map<String, String> ids = out.idsBySentences();
      newsroom.add(1);
      build("damaged-" + run++);
      assertTrue(annals.err().startsWith("annals: identity.ndjson"), annals.err());
      assertEquals(1, annals.err().lines().count(), annals.err());
      Map<String, String> now = out.idsBySentences();
      ids.forEach((sentences, id) -> assertEquals(now.getOrDefault(sentences, id), id));
      assertEquals(0, annals.run("verify", out.root().toString()), annals.out());
      identity = out.root().resolve(".annals/current/identity.ndjson");
    }
  }

  private static byte[] cutToALine(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return (String.join("\n", lines.subList(0, lines.size() / 2)) + "\n").getBytes(UTF_8);
  }

  @Test
  void theLedgerMayBeElsewhereAndMayBeIgnored() throws IOException {
    Disk.remove(out.root().resolve(".annals/ledger"));
    String elsewhere = "--ledger=" + temp.resolve("ledger");
    build("second", elsewhere);
    assertTrue(Files.exists(temp.resolve("ledger/state")));
    assertFalse(Files.exists(out.root().resolve(".annals/ledger")));
    build("third", elsewhere, "--rebuild=true");
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    assertNotEquals(Set.of(), Set.copyOf(ledger(temp.resolve("ledger"))));
  }

  @Test
  void theLedgerMayBeInAnObjectStore() throws IOException {
    String there = "--ledger=memory://store/ledger";
    build("second", there);
    build("third", there);
    assertTrue(annals.out().contains("nothing changed"), annals.out());
    newsroom.add(1);
    build("fourth", there);
    assertEquals(5, out.json("report.json").at("/records/unchanged").asInt());
    requireAsFromNothing();
    assertTrue(MemoryStore.objects().containsKey("memory://store/ledger/state"));
    MemoryStore.objects().replaceAll((name, bytes) -> Arrays.copyOf(bytes, bytes.length / 2));
    newsroom.add(1);
    build("fifth", there);
    assertTrue(annals.err().contains("ledger is damaged"), annals.err());
    requireAsFromNothing();
    assertTrue(
        MemoryStore.objects().keySet().stream().noneMatch(name -> name.endsWith(".partial")),
        MemoryStore.objects().keySet()::toString);
  }

  @Test
  void aGrowingFileOfManyRecordsIsReadOnceARecord() throws IOException {
    Path many = newsroom.folder().resolve("many.jsonl");
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      records.add(
          "{\"id\":\"%d\",\"published\":\"2019-03-0%d\",\"text\":\"The mayor of Ostby opened bridge %d on Monday.\"}"
              .formatted(i, i + 1, i));
      Files.write(many, records);
      build("grown-" + i);
    }
    assertEquals(9, out.json("timeline.json").get("articles").size());
    requireAsFromNothing();
  }

  private void requireAsFromNothing() throws IOException {
    PublishedFolder afresh = new PublishedFolder(temp.resolve("afresh"));
    Disk.remove(afresh.root());
    build(afresh, "afresh");
    assertEquals(afresh.withoutHistory(), out.withoutHistory());
  }

  private List<Path> ledger() throws IOException {
    return ledger(out.root().resolve(".annals/ledger"));
  }

  private static List<Path> ledger(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Arrays.copyOf(bytes, bytes.length * 2 / 3);
  }

  private static byte[] flipped(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x10;
    return bytes;
  }

  private void build(String run, String... options) {
    build(out, run, options);
  }

  private void build(PublishedFolder to, String run, String... options) {
    String[] args =
        Stream.concat(
                Stream.of(
                    "build",
                    "--input=" + newsroom.folder(),
                    "--output=" + to.root(),
                    "--runId=" + run,
                    "--progress=none"),
                Stream.of(options))
            .toArray(String[]::new);
    assertEquals(0, annals.run(args), annals.err());
  }
}

package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.annals.pipeline.release.Disk;
import org.annals.pipeline.release.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the articles, in whatever order, and to the ledger and the engine meanwhile:
 * the chronology is the one that a run from nothing gives, and ids stay. {@code
 * -Dannals.histories=500} tries more of them, from {@code -Dannals.firstHistory}.
 */
class RandomHistoriesTest {

  private static final int HISTORIES = Integer.getInteger("annals.histories", 3);
  private static final int FIRST = Integer.getInteger("annals.firstHistory", 0);
  private static final int RUNS = 4;
  private static final String REASONS = ".annals/current/reasons.ndjson";

  @TempDir private Path temp;

  @Test
  void anyHistoryGivesWhatARunFromNothingGives() throws Exception {
    for (int history = FIRST; history < FIRST + HISTORIES; history++) {
      Path folder = temp.resolve("history-" + history);
      run(history, folder);
      Disk.remove(folder);
    }
  }

  private static void run(int history, Path folder) throws Exception {
    Random random = new Random(history);
    Newsroom newsroom = new Newsroom(folder.resolve("in"), history);
    PublishedFolder out = new PublishedFolder(folder.resolve("out"));
    List<String> told = new ArrayList<>(List.of("history " + history));
    Map<String, String> ids = new TreeMap<>();
    Map<String, String> leads = new TreeMap<>();
    newsroom.add(4);
    String engine = "one";
    for (int run = 0; run < RUNS; run++) {
      build(newsroom, out, "run-" + run, engine);
      String story = String.join(", ", told);
      requireIdsStay(ids, out.idsBySentences(), story);
      requireIdsResolve(leads, out.leads(), story);
      ids = out.idsBySentences();
      leads = out.leads();
      told.add(newsroom.change());
      if (random.nextInt(4) == 0) {
        Disk.remove(out.root().resolve(".annals/ledger"));
        told.add("ledger deleted");
      }
      if (random.nextInt(4) == 0) {
        engine = engine + "+";
        told.add("engine upgraded");
      }
    }
    PublishedFolder afresh = new PublishedFolder(folder.resolve("afresh"));
    PublishedFolder unread = out.copy(folder.resolve("unread"));
    Disk.remove(unread.root().resolve(REASONS));
    build(newsroom, out, "last", engine);
    build(newsroom, afresh, "last", engine);
    assertEquals(afresh.withoutHistory(), out.withoutHistory(), String.join(", ", told));
    build(newsroom, unread, "last", engine);
    assertEquals(unread.text(REASONS), out.text(REASONS), String.join(", ", told));
    assertEquals(0, new CommandRun().run("verify", out.root().toString()));
  }

  /** An event of the same sentences and the same day has the id that it had. */
  private static void requireIdsStay(
      Map<String, String> before, Map<String, String> now, String story) {
    now.forEach(
        (sentences, id) ->
            assertEquals(before.getOrDefault(sentences, id), id, () -> story + ": " + sentences));
  }

  /** No id is ever forgotten, and each leads to a living event or to nothing. */
  private static void requireIdsResolve(
      Map<String, String> before, Map<String, String> now, String story) {
    assertTrue(now.keySet().containsAll(before.keySet()), story);
    now.forEach(
        (id, heir) -> assertTrue(heir.isEmpty() || heir.equals(now.get(heir)), () -> story + id));
  }

  private static void build(Newsroom in, PublishedFolder out, String run, String engine)
      throws IOException, CommandException, RefusedException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    new BuildCommand(nowhere, nowhere, new Surroundings(engine, Clock.systemUTC(), step -> {}))
        .run(
            List.of(
                "--input=" + in.folder(),
                "--output=" + out.root(),
                "--runId=" + run,
                "--progress=none"));
  }
}

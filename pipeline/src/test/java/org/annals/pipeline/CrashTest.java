package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs that end early, meet, or find the clock set back: the next one goes on by itself. */
class CrashTest {

  private static final Clock LONG_AGO =
      Clock.fixed(Instant.parse("2001-02-03T04:05:06Z"), ZoneOffset.UTC);

  @TempDir private Path temp;

  private final CommandRun annals = new CommandRun();
  private Newsroom newsroom;
  private PublishedFolder out;

  @BeforeEach
  void publish() throws Exception {
    newsroom = new Newsroom(temp.resolve("in"), 2);
    out = new PublishedFolder(temp.resolve("out"));
    newsroom.add(3);
    build(Clock.systemUTC(), step -> {});
  }

  @Test
  void aCrashBeforeAnyStepLosesNothingAndTheNextRunHeals() throws Exception {
    for (Step crash : Step.values()) {
      newsroom.add(1);
      String before = out.json("manifest.json").get("runId").asText();
      Step.Watch watch =
          step -> {
            if (step == crash) {
              throw new IOException("crash before " + crash);
            }
          };
      assertThrows(IOException.class, () -> build(Clock.systemUTC(), watch), crash::toString);
      requireWhole();
      boolean switched = crash == Step.PRUNE;
      assertEquals(switched, !before.equals(out.json("manifest.json").get("runId").asText()));
    }
    build(Clock.systemUTC(), step -> {});
    requireWhole();
    assertEquals(3 + Step.values().length, out.json("timeline.json").get("articles").size());
  }

  @Test
  void aClockThatWasSetBackMisleadsNoRun() throws Exception {
    newsroom.add(1);
    build(LONG_AGO, step -> {});
    assertEquals("20010203T040506.000Z", out.json("manifest.json").get("runId").asText());
    newsroom.change();
    build(Clock.systemUTC(), step -> {});
    requireWhole();
    String present = out.withoutHistory();
    Path some = newsroom.files().get(0);
    Files.writeString(some, Files.readString(some).replace("Monday", "Friday"));
    build(Clock.fixed(LONG_AGO.instant().plusSeconds(1), ZoneOffset.UTC), step -> {});
    assertTrue(!present.equals(out.withoutHistory()), "an edit is seen whatever the clock says");
    requireWhole();
  }

  @Test
  void ofTwoRunsAtOnceTheSecondIsRefused() throws Exception {
    newsroom.add(1);
    try (OutputLock first = OutputLock.take(new OutputFolder(out.root()), "the first")) {
      assertEquals(3, run(), first::toString);
      assertTrue(annals.err().contains("another run is writing"), annals.err());
    }
    assertEquals(0, run());
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailureInOneLine() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    assertEquals(
        1, annals.run("build", "--input=" + newsroom.folder(), "--output=" + file.resolve("out")));
    assertEquals(1, annals.err().lines().count(), annals.err());
  }

  private int run() {
    return annals.run("build", "--input=" + newsroom.folder(), "--output=" + out.root());
  }

  private void requireWhole() {
    assertEquals(0, annals.run("verify", out.root().toString()), annals.out());
  }

  private void build(Clock clock, Step.Watch watch)
      throws IOException, CommandException, RefusedException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    new BuildCommand(nowhere, nowhere, new Surroundings("engine", clock, watch))
        .run(List.of("--input=" + newsroom.folder(), "--output=" + out.root(), "--progress=none"));
  }
}

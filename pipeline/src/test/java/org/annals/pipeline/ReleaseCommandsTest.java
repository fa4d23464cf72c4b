package org.annals.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}, {@code explain} and {@code rollback}, on the handmade chronology. */
final class ReleaseCommandsTest {

  @TempDir private Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void publish() throws IOException, RefusedException {
    Sample.publish(new OutputFolder(root), "run-1", Quotes.FULL);
  }

  @Test
  void aWholeReleaseVerifies() throws IOException {
    assertEquals(0, verify(root.toString()));
    assertTrue(said().contains("run run-1: all holds"), this::said);
  }

  @Test
  void aDamagedReleaseFailsWithALineForEachFault() throws IOException {
    Path timeline = new OutputFolder(root).release("run-1").resolve("timeline.json");
    Files.writeString(timeline, Files.readString(timeline).replace("Masons built", "Masons burnt"));

    assertEquals(1, verify(root.toString()));
    assertTrue(said().contains("FAIL timeline.json: its content is not"), this::said);
    assertTrue(said().contains("FAIL event e-0b0117, mention 1: quote at"), this::said);
  }

  @Test
  void aLinkThatLeadsElsewhereFails() throws IOException {
    Files.delete(root.resolve("timeline.json"));
    Files.writeString(root.resolve("timeline.json"), "{}");

    assertEquals(1, verify(root.toString()));
    assertTrue(said().contains("FAIL timeline.json: does not lead"), this::said);
  }

  @Test
  void aFolderWithoutAReleaseFails() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));

    assertEquals(1, verify(empty.toString()));
    assertTrue(said().contains("holds no release"), this::said);
  }

  @Test
  void noFolderIsWrongUsage() throws IOException {
    assertEquals(2, verify());
    assertEquals(2, verify(root.resolve("nowhere").toString()));
    assertEquals(2, verify(root.toString(), "more"));
  }

  @Test
  void anEventIsToldWithItsSourcesAndTheirDateWords() throws IOException {
    assertEquals(0, explain(Sample.OPENING));

    assertTrue(said().startsWith("Mayor opens harbour bridge\n"), this::said);
    assertTrue(
        said().contains("“The mayor opened the harbour bridge on «Wednesday».”"), this::said);
    assertTrue(said().contains("«26 July» says 26 July 2023"), this::said);
    assertTrue(said().contains("by rule sample.rule, counted from the publication day 2023-07-27"));
    assertTrue(said().contains("Merged, because:\n  2 and 1: "), this::said);
    assertTrue(said().contains("Kept apart:\n  follows e-0b0117  autumn 1950  Masons build piers"));
    assertTrue(said().contains("points of likeness"), this::said);
  }

  @Test
  void aRetiredIdLeadsToTheEventThatTookItsPlace() throws IOException {
    assertEquals(0, explain("e-0ld"));

    assertTrue(said().startsWith("e-0ld became part of " + Sample.OPENING), this::said);
    assertTrue(said().contains("Mayor opens harbour bridge"), this::said);
  }

  @Test
  void aRemovedIdIsSaidToBeRemoved() throws IOException {
    assertEquals(2, explain("e-90ne"));
    assertTrue(err.toString(UTF_8).contains("e-90ne was removed in run run-1"));
  }

  @Test
  void anUnknownIdIsAnsweredWithThoseLikeIt() throws IOException {
    assertEquals(2, explain("e-0b1d9f"));
    assertTrue(err.toString(UTF_8).contains("  e-0b1d9e  26 July 2023  Mayor opens"));
  }

  @Test
  void wordsOfATitleFindTheEventsIds() throws IOException {
    assertEquals(2, explain("PIERS"));
    assertTrue(err.toString(UTF_8).contains("  e-0b0117  autumn 1950  Masons build piers"));
  }

  @Test
  void whatIsLikeNothingIsToldWhereIdsAre() throws IOException {
    assertEquals(2, explain("zzz"));
    assertTrue(err.toString(UTF_8).contains("timeline.json"));
  }

  @Test
  void aHostileArticleCannotCommandTheTerminal() throws IOException {
    assertEquals(0, explain("e-0bad"));

    assertFalse(said().contains("\u202E"));
    assertFalse(said().contains("\u2028"));
    assertTrue(said().contains("</script>"), "words stay as they are");
  }

  @Test
  void rollingBackPublishesTheReleaseBefore() throws IOException, RefusedException {
    OutputFolder folder = new OutputFolder(root);
    Sample.publish(folder, "run-2", Quotes.NONE);

    assertEquals(0, new RollbackCommand(stream(out), stream(err)).run(List.of(root.toString())));

    assertTrue(said().contains("run run-1 is published again"), this::said);
    assertEquals("run-1", folder.currentRun().orElseThrow());
    assertEquals(0, verify(root.toString()));
  }

  @Test
  void withoutAReleaseBeforeRollingBackIsRefused() {
    CommandRun annals = new CommandRun();

    assertEquals(3, annals.run("rollback", root.toString()));
    assertTrue(annals.err().contains("no release before run-1 is kept"), annals.err());
  }

  private int verify(String... args) throws IOException {
    return new VerifyCommand(stream(out), stream(err)).run(List.of(args));
  }

  private int explain(String id) throws IOException {
    return new ExplainCommand(stream(out), stream(err)).run(List.of(root.toString(), id));
  }

  private String said() {
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}

package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.publishing.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseWriterTest {

  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

  @TempDir private Path root;
  private OutputFolder folder;

  @BeforeEach
  void folder() {
    folder = new OutputFolder(root);
  }

  @Test
  void aReleaseIsReachedByItsPublicNames() throws IOException, RefusedException {
    assertEquals(ReleaseWriter.Result.PUBLISHED, writer().publish(draft("run-1", "one")));

    assertEquals("one", read("timeline.json"));
    assertEquals("schema of one", read("schema/timeline.schema.json"));
    assertTrue(read("manifest.json").contains("\"previousRun\":null"));
    assertEquals("run-1", folder.currentRun().orElseThrow());
    assertFalse(Files.exists(root.resolve("identity.ndjson")), "the engine's own business");
    assertTrue(Files.isSymbolicLink(root.resolve("timeline.json")));
  }

  @Test
  void theNextReleaseNamesTheOneBefore() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    writer().publish(draft("run-2", "two"));

    assertEquals("two", read("timeline.json"));
    assertTrue(read("manifest.json").contains("\"previousRun\":\"run-1\""));
    assertEquals("one", Files.readString(folder.release("run-1").resolve("timeline.json")));
  }

  @Test
  void aRunThatChangesNothingTouchesNoFile() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    Map<String, Object> before = filesWithTimes();

    assertEquals(ReleaseWriter.Result.UNCHANGED, writer().publish(draft("run-2", "one")));

    assertEquals(before, filesWithTimes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.json", "identity.ndjson", "schema/timeline.schema.json"})
  void oneOtherFileIsANewRelease(String path) throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    List<ReleaseFile> files = new ArrayList<>(files("one", "run-2"));
    files.removeIf(file -> file.path().equals(path));
    files.add(ReleaseFile.of(path, "other".getBytes(UTF_8)));

    writer().publish(new Draft("run-2", "1", "1", NOW, List.of(), files, List.of()));

    assertEquals("run-2", folder.currentRun().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aCrashBeforeAnyStepLeavesOneWholeReleaseAndTheNextRunHeals(Step crash)
      throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    ReleaseWriter crashing =
        new ReleaseWriter(
            folder,
            5,
            (release, texts, provenance) -> List.of(),
            step -> {
              if (step == crash) {
                throw new IOException("pulled the plug before " + step);
              }
            });

    assertThrows(IOException.class, () -> crashing.publish(draft("run-2", "two")));
    String expected = crash == Step.PRUNE ? "two" : "one";
    assertEquals(expected, read("timeline.json"));
    assertEquals("schema of " + expected, read("schema/timeline.schema.json"));

    writer().publish(draft(crash == Step.PRUNE ? "run-3" : "run-2", "three"));
    assertEquals("three", read("timeline.json"));
    assertEquals(List.of(), partials());
  }

  @Test
  void aReleaseThatFailsItsCheckIsNotPublished() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    ReleaseWriter strict =
        new ReleaseWriter(
            folder, 5, (release, texts, provenance) -> List.of("a lie", "another"), step -> {});

    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> strict.publish(draft("run-2", "two")));

    assertTrue(failure.toString().contains("a lie"), failure.toString());
    assertEquals("one", read("timeline.json"));
  }

  @Test
  void aPublishedRunIsNeverReplaced() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    writer().publish(draft("run-2", "two"));

    assertThrows(RefusedException.class, () -> writer().publish(draft("run-1", "three")));
    assertEquals("two", read("timeline.json"));
  }

  @Test
  void aFileOfSomeoneElseIsNeverReplaced() throws IOException {
    Files.writeString(root.resolve("timeline.json"), "mine");

    RefusedException refused =
        assertThrows(RefusedException.class, () -> writer().publish(draft("run-1", "one")));

    assertTrue(refused.line().contains("timeline.json is in the way"));
    assertEquals("mine", read("timeline.json"));
  }

  @Test
  void namesThatANewReleaseLacksAreGone() throws IOException, RefusedException {
    List<ReleaseFile> files = new ArrayList<>(files("one", "run-1"));
    files.add(ReleaseFile.of("vis.json", new byte[0]));
    writer().publish(new Draft("run-1", "1", "1", NOW, List.of(), files, List.of()));
    writer().publish(draft("run-2", "two"));

    assertFalse(Files.exists(root.resolve("vis.json"), LinkOption.NOFOLLOW_LINKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../escape.json", "a/../../b.json", "timeline.json"})
  void aPathThatIsNotNewWithinTheReleaseIsRefused(String path) {
    List<ReleaseFile> files = new ArrayList<>(files("one", "run-1"));
    files.add(ReleaseFile.of(path, new byte[0]));

    assertThrows(
        IllegalArgumentException.class,
        () -> writer().publish(new Draft("run-1", "1", "1", NOW, List.of(), files, List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../up", "a/b", "a b", "-x", "x.partial", "é"})
  void aNameThatIsNoFolderIsNoRun(String runId) {
    assertThrows(IllegalArgumentException.class, () -> draft(runId, "one"));
  }

  @Test
  void onlySoManyReleasesStayWithTheTextsTheyNeed() throws IOException, RefusedException {
    TextStore texts = new TextStore(folder.texts());
    List<String> hashes = new ArrayList<>();
    for (int run = 1; run <= 5; run++) {
      String text = "text of run " + run;
      hashes.add(texts.take(text));
      texts.settle();
      writer(2)
          .publish(
              new Draft(
                  "run-" + run,
                  "1",
                  "1",
                  NOW,
                  List.of(),
                  files(text, "run"),
                  hashes.subList(run - 1, run)));
    }

    assertEquals(List.of("run-4", "run-5"), names(folder.releases()));
    assertEquals("text of run 4", texts.find(hashes.get(3)).orElseThrow());
    assertEquals("text of run 5", texts.find(hashes.get(4)).orElseThrow());
    assertTrue(texts.find(hashes.get(2)).isEmpty());
  }

  @Test
  void rollingBackPublishesTheReleaseBefore() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    writer().publish(draft("run-2", "two"));

    try (OutputLock lock = OutputLock.take(folder, "test")) {
      assertEquals("run-1", new Rollback(folder).run(lock));
      assertEquals("one", read("timeline.json"));
      assertThrows(RefusedException.class, () -> new Rollback(folder).run(lock));
    }
  }

  @Test
  void aReleaseAfterARollbackFollowsTheOneThatIsPresent() throws IOException, RefusedException {
    writer().publish(draft("run-1", "one"));
    writer().publish(draft("run-2", "two"));
    try (OutputLock lock = OutputLock.take(folder, "test")) {
      new Rollback(folder).run(lock);
    }

    writer().publish(draft("run-3", "three"));

    assertTrue(read("manifest.json").contains("\"previousRun\":\"run-1\""));
    assertEquals(List.of("run-1", "run-3"), names(folder.releases()));
  }

  @Test
  void aReaderNeverSeesFilesOfTwoReleases() throws Exception {
    writer().publish(draft("run-0", "0"));
    List<String> torn = new ArrayList<>();
    Thread reader = new Thread(() -> readUntilLast(torn));
    reader.start();
    for (int run = 1; run <= 100; run++) {
      writer(2).publish(draft("run-" + run, String.valueOf(run)));
    }
    reader.join();

    assertEquals(List.of(), torn);
  }

  private void readUntilLast(List<String> torn) {
    String manifest = "";
    while (!manifest.contains("run-100\"")) {
      try {
        manifest = read("manifest.json");
        String timeline = read("timeline.json");
        if (manifest.equals(read("manifest.json"))
            && !manifest.contains("\"runId\":\"run-" + timeline + "\"")) {
          torn.add(timeline);
        }
      } catch (IOException e) {
        torn.add(e.toString());
        return;
      }
    }
  }

  private ReleaseWriter writer() {
    return writer(10);
  }

  private ReleaseWriter writer(int keep) {
    return new ReleaseWriter(folder, keep, (release, texts, provenance) -> List.of(), step -> {});
  }

  private static Draft draft(String runId, String content) {
    return new Draft(
        runId,
        "1",
        "1",
        NOW,
        List.of(new Manifest.Count("events", 1)),
        files(content, runId),
        List.of());
  }

  private static List<ReleaseFile> files(String content, String runId) {
    return List.of(
        ReleaseFile.of("timeline.json", content.getBytes(UTF_8)),
        ReleaseFile.of("identity.ndjson", "ids".getBytes(UTF_8)),
        ReleaseFile.of("schema/timeline.schema.json", ("schema of " + content).getBytes(UTF_8)),
        ReleaseFile.of("report.json", runId.getBytes(UTF_8)));
  }

  private String read(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  private List<Path> partials() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Partial::is).toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return Disk.list(folder).stream().map(path -> path.getFileName().toString()).toList();
  }

  private Map<String, Object> filesWithTimes() throws IOException {
    Map<String, Object> found = new TreeMap<>();
    for (Path path : Disk.files(root)) {
      found.put(root.relativize(path).toString(), Files.getLastModifiedTime(path));
    }
    return found;
  }
}

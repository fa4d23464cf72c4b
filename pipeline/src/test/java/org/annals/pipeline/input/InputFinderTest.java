package org.annals.pipeline.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.annals.beam.InputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir Path root;

  @BeforeEach
  void someFiles() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.txt",
            "a.txt.meta.json",
            "README.md",
            "readme.txt",
            ".hidden.txt",
            ".git/c.txt",
            "deep/er/d.html",
            "published/timeline.json",
            "published/.annals/text/x.txt")) {
      Path file = root.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, "text of " + name);
    }
  }

  @Test
  void aFolderIsReadBelowAndByUri() throws Exception {
    assertEquals(List.of("a.txt", "b.txt", "deep/er/d.html"), uris(root.toString()));
  }

  @Test
  void aSlashAtTheEndChangesNothing() throws Exception {
    assertEquals(uris(root.toString()), uris(root + "/"));
  }

  @Test
  void aGlobIsRelativeToTheFolderBeforeItsFirstMark() throws Exception {
    assertEquals(List.of("a.txt", "b.txt"), uris(root + "/*.txt"));
    assertEquals(List.of("er/d.html"), uris(root + "/deep/**.html"));
  }

  @Test
  void aFileIsNamedByItself() throws Exception {
    assertEquals(List.of("d.html"), uris(root + "/deep/er/d.html"));
  }

  @Test
  void theSameFileByTwoPathsIsOne() throws Exception {
    assertEquals(List.of("a.txt", "b.txt"), uris(root + "/*.txt", root + "/a.txt"));
  }

  @Test
  void aSidecarGoesWithItsArticle() throws Exception {
    List<InputFile> found = InputFinder.find(List.of(root + "/*.txt"));
    String sidecar = found.get(0).sidecar();
    assertTrue(sidecar != null && sidecar.endsWith("a.txt.meta.json"), String.valueOf(sidecar));
    assertNull(found.get(1).sidecar());
  }

  @Test
  void aPathThatNamesNothingIsRefused() {
    InputException refused =
        assertThrows(InputException.class, () -> InputFinder.find(List.of(root + "/missing.txt")));
    assertTrue(String.valueOf(refused.getMessage()).contains("missing.txt"), refused.toString());
  }

  @Test
  void twoFilesThatWouldShareAUriAreRefused() throws IOException {
    Files.createDirectories(root.resolve("other"));
    Files.writeString(root.resolve("other/a.txt"), "another");
    assertThrows(
        InputException.class,
        () -> InputFinder.find(List.of(root + "/a.txt", root + "/other/a.txt")));
  }

  @Test
  void aLinkInACircleIsOneFileThatCannotBeReadAndTheRestIsFound() throws Exception {
    Files.createSymbolicLink(root.resolve("deep/round"), root);
    assertEquals(List.of("a.txt", "b.txt", "deep/er/d.html", "deep/round"), uris(root.toString()));
  }

  @Test
  void anEmptyFolderHoldsNothing() throws Exception {
    Files.createDirectories(root.resolve("empty"));
    assertEquals(List.of(), uris(root + "/empty"));
  }

  private static List<String> uris(String... paths) throws Exception {
    return InputFinder.find(Arrays.asList(paths)).stream().map(InputFile::uri).toList();
  }
}

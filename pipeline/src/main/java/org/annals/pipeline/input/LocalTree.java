package org.annals.pipeline.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.annals.beam.InputFile;

/**
 * Finds articles below a folder of the local disk, without entering a folder that holds a published
 * chronology.
 */
final class LocalTree {

  private LocalTree() {}

  /**
   * The articles of a folder, a file or a glob, in no order that means anything.
   *
   * @throws IOException when the disk cannot be read; a single unreadable file is found all the
   *     same and rejected when it is read
   */
  static List<InputFile> find(String path) throws IOException {
    Path whole = Path.of(path);
    if (Files.isDirectory(whole)) {
      return below(whole, file -> true);
    }
    if (Files.exists(whole)) {
      Path folder = whole.toAbsolutePath().getParent();
      return folder == null || !ArticleNames.articlePath(nameOf(whole))
          ? List.of()
          : List.of(input(folder, whole.toAbsolutePath(), Files.size(whole)));
    }
    int mark = ArticleNames.firstGlobMark(path);
    if (mark < 0) {
      return List.of();
    }
    int slash = path.lastIndexOf('/', mark);
    Path root = Path.of(path.substring(0, slash + 1)).toAbsolutePath().normalize();
    PathMatcher glob = root.getFileSystem().getPathMatcher("glob:" + path.substring(slash + 1));
    return Files.isDirectory(root)
        ? below(root, file -> glob.matches(root.relativize(file)))
        : List.of();
  }

  /** Whether {@code path} names a folder, empty or not. */
  static boolean isFolder(String path) {
    return Files.isDirectory(Path.of(path));
  }

  private static List<InputFile> below(Path folder, PathMatcher wanted) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    List<InputFile> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            boolean skipped =
                (!at.equals(root) && ArticleNames.hidden(nameOf(at)))
                    || Files.isDirectory(at.resolve(".annals"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (ArticleNames.article(nameOf(file)) && wanted.matches(file)) {
              found.add(input(root, file, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A link in a circle or an unreadable folder: kept as an input, so that reading it says
            // what is wrong.
            if (ArticleNames.article(nameOf(file)) && wanted.matches(file)) {
              found.add(input(root, file, 0));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static InputFile input(Path root, Path file, long bytes) {
    String uri = root.relativize(file).toString().replace(File.separatorChar, '/');
    Path sidecar = file.resolveSibling(ArticleNames.sidecarOf(nameOf(file)));
    boolean alone = !Files.isRegularFile(sidecar);
    FileState own = FileState.of(file);
    FileState state = alone ? own : own.with(FileState.of(sidecar));
    return new InputFile(
        uri,
        file.toString(),
        bytes,
        alone ? null : sidecar.toString(),
        state.seen(),
        state.touched());
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}

package org.annals.pipeline.release;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps on a local disk that are whole, or not done at all, also when the power fails. */
public final class Disk {

  /** Large, for what ends within a block of the disk costs the system twice. */
  static final int BUFFER = 1 << 17;

  private Disk() {}

  /** Waits until the content of {@code file} is on the disk. */
  static void syncFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      channel.force(true);
    }
  }

  /** Waits until the contents of all {@code files} are on the disk, which takes them together. */
  static void syncFiles(List<Path> files) throws IOException {
    AtOnce.run(files.stream().map(file -> (AtOnce.Transfer) () -> syncFile(file)).toList());
  }

  /** Waits until the names in {@code folder} are on the disk. */
  static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  /** Renames in one step; what {@code to} named before is gone, a link is not followed. */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(parent(to));
  }

  /**
   * Points {@code link} to {@code target}, in one step; nothing is touched when it does already.
   */
  static void link(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
      return;
    }
    Path partial = Partial.of(link);
    Files.deleteIfExists(partial);
    Files.createSymbolicLink(partial, target);
    rename(partial, link);
  }

  /** What lies directly in {@code folder}, by name; nothing when there is no such folder. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  /** All regular files below {@code folder}, by path. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(path -> Files.isRegularFile(path)).sorted().toList();
    }
  }

  /** Syncs every file and folder below {@code folder}, and itself. */
  static void syncTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            syncFile(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            syncFolder(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Removes {@code path} with all below it, if it is there; links are removed, not followed. */
  public static void remove(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> found = Files.walk(path)) {
      for (Path each : found.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Takes a part of a file's bytes. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes {@code length} of {@code bytes} from {@code offset} on, which are overwritten later.
     */
    void take(byte[] bytes, int offset, int length);
  }

  /**
   * Shows {@code file} to {@code taker} from its beginning to its end, in large pieces, for each
   * costs a call of the system.
   */
  public static void read(Path file, Taker taker) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        taker.take(buffer, 0, length);
      }
    }
  }

  private static Path parent(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file system's root: " + path);
    }
    return parent;
  }
}

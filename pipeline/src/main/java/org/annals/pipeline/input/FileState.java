package org.annals.pipeline.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;

/**
 * What the local disk says of a file without its being read. Where the disk tells when a file's
 * entry last changed, and its number, they are part of it: an edit that puts size and time back is
 * still seen.
 *
 * @param seen all of it, in one text
 * @param touched the latest of its times, in milliseconds since 1970
 */
record FileState(String seen, long touched) {

  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** Nothing is known, so nothing can be told from it. */
  static final FileState UNKNOWN = new FileState("", Long.MAX_VALUE);

  /** The state of {@code file} now. */
  static FileState of(Path file) {
    try {
      return UNIX ? unix(file) : basic(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException unreadable) {
      return UNKNOWN;
    }
  }

  /** The state of a file and what lies beside it. */
  FileState with(FileState beside) {
    return equals(UNKNOWN) || beside.equals(UNKNOWN)
        ? UNKNOWN
        : new FileState(seen + "+" + beside.seen, Math.max(touched, beside.touched));
  }

  private static FileState unix(Path file) throws IOException {
    Map<String, Object> found = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
    FileTime modified = (FileTime) Objects.requireNonNull(found.get("lastModifiedTime"));
    FileTime changed = (FileTime) Objects.requireNonNull(found.get("ctime"));
    return new FileState(
        found.get("size") + ":" + modified + ":" + changed + ":" + found.get("ino"),
        Math.max(modified.toMillis(), changed.toMillis()));
  }

  private static FileState basic(BasicFileAttributes found) {
    return new FileState(
        found.size() + ":" + found.lastModifiedTime(), found.lastModifiedTime().toMillis());
  }
}

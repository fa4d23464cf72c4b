package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a release.
 *
 * @param path relative to the release, {@code /} between folders
 * @param content writes it
 */
public record ReleaseFile(String path, Content content) implements ReleasePart {

  /** Writes a file's content; the same bytes whenever it is called. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it and leaves {@code out} open. */
    void writeTo(OutputStream out) throws IOException;
  }

  @Override
  public void writeTo(NewFiles files) throws IOException {
    try (OutputStream out = files.create(path)) {
      content.writeTo(out);
    }
  }

  /** A file of these bytes. */
  public static ReleaseFile of(String path, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new ReleaseFile(path, out -> out.write(copy));
  }
}

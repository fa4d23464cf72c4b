package org.annals.pipeline.release;

import java.io.IOException;
import java.io.OutputStream;

/** Some files of a release, written in one go. */
@FunctionalInterface
public interface ReleasePart {

  /** Where files are made. */
  @FunctionalInterface
  interface NewFiles {
    /**
     * Makes a file, which is whole when the stream is closed.
     *
     * @param path relative to the release, {@code /} between folders
     */
    OutputStream create(String path) throws IOException;
  }

  /** Writes all of them; the same bytes whenever it is called. */
  void writeTo(NewFiles files) throws IOException;
}

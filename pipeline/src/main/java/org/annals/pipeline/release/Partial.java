package org.annals.pipeline.release;

import java.nio.file.Path;

/** The name of a thing that is still being written; a run that finds one left over removes it. */
final class Partial {

  static final String SUFFIX = ".partial";

  private Partial() {}

  /** Beside {@code whole}, where a rename makes it whole. */
  static Path of(Path whole) {
    return whole.resolveSibling(whole.getFileName() + SUFFIX);
  }

  static boolean is(Path path) {
    return path.getFileName().toString().endsWith(SUFFIX);
  }
}

package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong with a release. */
@FunctionalInterface
public interface ReleaseCheck {

  /**
   * What is wrong with the release in {@code folder}, a line each; empty when all holds.
   *
   * @param provenance what of it need not be found out again
   * @throws IOException if it cannot be read at all
   */
  List<String> failures(Path folder, TextStore texts, Provenance provenance) throws IOException;
}

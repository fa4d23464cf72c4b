package org.annals.pipeline.release;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a release that is checked, so that it need not be found out again.
 *
 * @param sums a CRC-32C of each file as this process has just written it, by path; when there is
 *     one, that the file has the SHA-256 of the manifest follows from its having the sum, for both
 *     were taken of the same bytes on their way to the disk
 * @param before the release that is published now, which was checked when it was; null for none
 */
public record Provenance(Map<String, Long> sums, @Nullable Path before) {

  /** Copies the map. */
  public Provenance {
    sums = Map.copyOf(sums);
  }

  /** Nothing is known, so that all is checked. */
  public static Provenance unknown() {
    return new Provenance(Map.of(), null);
  }
}

package org.annals.beam;

import org.jspecify.annotations.Nullable;

/**
 * A file that the run is to read.
 *
 * @param uri its path relative to its input root, {@code /} between folders
 * @param resource where it is, on any file system Beam knows
 * @param bytes its size
 * @param sidecar where its {@code NAME.meta.json} is, or null when it has none
 */
public record InputFile(String uri, String resource, long bytes, @Nullable String sidecar)
    implements Comparable<InputFile> {

  @Override
  public int compareTo(InputFile other) {
    return uri.compareTo(other.uri);
  }
}

package org.annals.beam;

import org.jspecify.annotations.Nullable;

/**
 * A file that the run is to read.
 *
 * @param uri its path relative to its input root, {@code /} between folders
 * @param resource where it is, on any file system Beam knows
 * @param bytes its size
 * @param sidecar where its {@code NAME.meta.json} is, or null when it has none
 * @param state what its file system says of it and its sidecar (sizes, times, numbers): who changes
 *     them changes it; empty when the file system does not say enough
 * @param touched when either was last touched by that word, in milliseconds since 1970
 */
public record InputFile(
    String uri, String resource, long bytes, @Nullable String sidecar, String state, long touched)
    implements Comparable<InputFile> {

  @Override
  public int compareTo(InputFile other) {
    return uri.compareTo(other.uri);
  }
}

package org.annals.publishing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release is made of.
 *
 * @param engineVersion version of the engine that made it
 * @param engineBuild the very build of it: two that differ in anything that is run are two; null in
 *     releases from before it was told
 * @param runId name of the run that made it
 * @param generatedAt when; the only time of day in a release
 * @param previousRun the run whose release it follows, or null for the first
 * @param counts how much of what it holds, in the order in which it is told
 * @param files all files but the manifest itself, by path
 */
public record Manifest(
    String engineVersion,
    @Nullable String engineBuild,
    String runId,
    Instant generatedAt,
    @Nullable String previousRun,
    List<Count> counts,
    List<FileEntry> files) {

  /**
   * A number of things.
   *
   * @param name what is counted
   * @param number how many, 0 or more
   */
  public record Count(String name, long number) {}

  /**
   * A file of the release.
   *
   * @param path relative to the release, {@code /} between folders
   * @param sha256 of its content, lower-case hex
   * @param bytes its length
   */
  public record FileEntry(String path, String sha256, long bytes) implements Comparable<FileEntry> {

    private static final Comparator<FileEntry> ORDER =
        Comparator.comparing(FileEntry::path)
            .thenComparing(FileEntry::sha256)
            .thenComparingLong(FileEntry::bytes);

    @Override
    public int compareTo(FileEntry other) {
      return ORDER.compare(this, other);
    }
  }

  /** Copies the lists; puts the files in order. */
  public Manifest {
    counts = List.copyOf(counts);
    files = files.stream().sorted().toList();
  }

  /** The same for other files. */
  public Manifest with(List<FileEntry> others) {
    return new Manifest(
        engineVersion, engineBuild, runId, generatedAt, previousRun, counts, others);
  }
}

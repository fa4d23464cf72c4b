package org.annals.pipeline;

import org.annals.reading.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * What the graph needs to know of its run.
 *
 * @param work folder that the run's records are written to, ending in a slash
 * @param texts folder of the text store
 * @param ledger folder of the ledger
 * @param reportedLead whether headline and lead may tell undated news
 * @param limits what is too large to be read
 * @param parallel whether a worker reads several articles at once
 * @param mostInMemory so many articles are merged in one group, and published from memory
 * @param articles about how many there are; no result depends on it
 */
record GraphSettings(
    String work,
    String texts,
    String ledger,
    boolean reportedLead,
    ReadLimits limits,
    boolean parallel,
    long mostInMemory,
    long articles) {

  private static final long BYTES_AN_ARTICLE = 3000;
  private static final long MOST_WAITING = 20_000;
  private static final int BUCKETS = 64;

  /** Whether all that is found fits into one machine's memory. */
  boolean isForOneMachine() {
    return buckets() == 1;
  }

  /** About how many articles so many files of so many bytes hold. */
  static long articlesIn(long files, long bytes) {
    return Math.max(files, bytes / BYTES_AN_ARTICLE);
  }

  /**
   * How many group keys a shuffle uses. One, for as long as what articles tell fits in memory: a
   * shuffle codes all that it moves, which costs several times what is done with it.
   */
  int buckets() {
    return articles <= mostInMemory ? 1 : BUCKETS;
  }

  /** Where readings wait that are too many to wait in memory; null when they are not. */
  @Nullable String aside() {
    return articles <= MOST_WAITING ? null : work;
  }
}

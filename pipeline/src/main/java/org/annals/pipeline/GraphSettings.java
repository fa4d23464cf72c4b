package org.annals.pipeline;

/**
 * What the graph needs to know of its run.
 *
 * @param work folder that the run's records are written to, ending in a slash
 * @param texts folder of the text store
 * @param ledger folder of the ledger
 * @param reportedLead whether headline and lead may tell undated news
 * @param storyBuckets how many group keys the search for stories uses a shuffle
 * @param mergeBuckets how many merging uses; no result depends on either
 */
record GraphSettings(
    String work,
    String texts,
    String ledger,
    boolean reportedLead,
    int storyBuckets,
    int mergeBuckets) {

  private static final long BYTES_AN_ARTICLE = 3000;
  private static final long ARTICLES_A_BUCKET = 250;
  private static final long MOST_BUCKETS = 64;
  private static final long MOST_MERGED_AT_ONCE = 200_000;

  /** About how many articles so many files of so many bytes hold. */
  static long articlesIn(long files, long bytes) {
    return Math.max(files, bytes / BYTES_AN_ARTICLE);
  }

  /**
   * As many buckets as keep every core busy and no more: on the DirectRunner each distinct key
   * costs milliseconds, so a handful of articles gets one.
   */
  static int storyBucketsFor(long articles) {
    return (int) Math.max(1, Math.min(MOST_BUCKETS, articles / ARTICLES_A_BUCKET));
  }

  /**
   * One, for as long as its mentions fit in memory: every stage's shuffle costs several times what
   * merging itself does.
   */
  static int mergeBucketsFor(long articles) {
    return articles <= MOST_MERGED_AT_ONCE ? 1 : storyBucketsFor(articles);
  }
}

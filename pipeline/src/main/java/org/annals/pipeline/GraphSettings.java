package org.annals.pipeline;

/**
 * What the graph needs to know of its run.
 *
 * @param work folder that the run's records are written to, ending in a slash
 * @param texts folder of the text store
 * @param reportedLead whether headline and lead may tell undated news
 * @param buckets how many group keys a shuffle uses; the result does not depend on it
 */
record GraphSettings(String work, String texts, boolean reportedLead, int buckets) {

  private static final int FILES_A_BUCKET = 250;
  private static final int MOST_BUCKETS = 64;

  /**
   * As many buckets as keep every core busy and no more: on the DirectRunner each distinct key
   * costs milliseconds, so a handful of articles gets one.
   */
  static int bucketsFor(int files) {
    return Math.max(1, Math.min(MOST_BUCKETS, files / FILES_A_BUCKET));
  }
}

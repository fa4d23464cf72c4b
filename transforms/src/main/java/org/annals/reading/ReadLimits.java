package org.annals.reading;

/**
 * How much is read; what is larger is rejected, never cut, and the rest goes on. Time and memory
 * follow from these.
 *
 * @param maxBytes largest file that is read as a whole, after decompressing it, in bytes; files of
 *     a record a line may be longer
 * @param maxRecordBytes longest line of a file of a record a line, in bytes
 * @param maxTextLength longest text of one article, in code units
 * @param maxTags most tags of a page or an XML file
 */
public record ReadLimits(int maxBytes, int maxRecordBytes, int maxTextLength, int maxTags) {

  /**
   * A file of 50 MB, a line of 10 MB, an article of 2 million code units (a novel, far beyond any
   * news article), half a million tags: ten times what the largest pages have.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(50_000_000, 10_000_000, 2_000_000, 500_000);

  /** Checks that all are positive. */
  public ReadLimits {
    if (maxBytes <= 0 || maxRecordBytes <= 0 || maxTextLength <= 0 || maxTags <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}

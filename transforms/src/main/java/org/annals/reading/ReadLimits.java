package org.annals.reading;

import java.io.Serializable;

/**
 * How much is read; what is larger is rejected, never cut, and the rest goes on. Time and memory
 * follow from these.
 *
 * @param maxFileBytes largest file that is read as a whole, after decompressing it, in bytes; files
 *     of a record a line may be longer
 * @param maxRecordBytes longest line of a file of a record a line, in bytes
 * @param maxRecords most records of one file
 * @param maxTextLength longest text of one article, in code units
 * @param maxTags most tags of a page or an XML file
 * @param maxUnpackRatio how many times its size a gzipped file may swell to
 */
public record ReadLimits(
    int maxFileBytes,
    int maxRecordBytes,
    int maxRecords,
    int maxTextLength,
    int maxTags,
    int maxUnpackRatio)
    implements Serializable {

  /** The most that any of them may be: what is read as a whole is held as a whole. */
  public static final int MOST = 1_000_000_000;

  /**
   * A file of 50 MB, a line of 10 MB, a million records, an article of 2 million code units (a
   * novel, far beyond any news article), half a million tags (ten times what the largest pages
   * have), 200 times its size (text shrinks to a third or a tenth).
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(50_000_000, 10_000_000, 1_000_000, 2_000_000, 500_000, 200);

  private static final long serialVersionUID = 1L;

  /** Checks that all are between 1 and {@link #MOST}. */
  public ReadLimits {
    require(maxFileBytes);
    require(maxRecordBytes);
    require(maxRecords);
    require(maxTextLength);
    require(maxTags);
    require(maxUnpackRatio);
  }

  private static void require(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a limit of 1 to " + MOST + " is wanted");
    }
  }
}

package org.annals.reading;

/**
 * How much of one file is read; what is larger is rejected, never cut.
 *
 * @param maxBytes largest file, and largest result of decompressing one, in bytes
 * @param maxTextLength longest text of one article, in code units
 */
public record ReadLimits(int maxBytes, int maxTextLength) {

  /** A file of 50 MB, an article of 2 million code units: a novel, far beyond any news article. */
  public static final ReadLimits DEFAULT = new ReadLimits(50_000_000, 2_000_000);

  /** Checks that both are positive. */
  public ReadLimits {
    if (maxBytes <= 0 || maxTextLength <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}

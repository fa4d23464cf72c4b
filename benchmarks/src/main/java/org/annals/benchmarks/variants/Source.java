package org.annals.benchmarks.variants;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * An article as it lies in a folder.
 *
 * @param uri its path, with blanks and dates as they are
 * @param text the decoded file
 * @param published the day on which it was published, by which weekdays and days without a year are
 *     placed
 */
record Source(String uri, String text, LocalDate published) {

  /** The same with another text. */
  Source telling(UnaryOperator<String> edit) {
    return new Source(uri, edit.apply(text), published);
  }

  /** Whether it is plain text, not a page or a record. */
  boolean isPlain() {
    return uri.endsWith(".txt") || uri.endsWith(".md");
  }
}

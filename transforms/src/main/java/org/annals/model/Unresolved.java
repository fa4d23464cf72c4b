package org.annals.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An expression or event sentence that got no date or lies outside the chronology's range; a line
 * of {@code unresolved.jsonl}.
 *
 * @param article the article's id
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the words
 * @param value TIMEX3 value as far as known, or null
 * @param reason why: {@code publication-unknown}, {@code outside-range}, {@code no-event}, …
 * @param detail for a person
 */
public record Unresolved(
    String article,
    int start,
    int end,
    String text,
    @Nullable String value,
    String reason,
    String detail)
    implements Comparable<Unresolved> {

  private static final Comparator<Unresolved> ORDER =
      Comparator.comparing(Unresolved::article)
          .thenComparingInt(Unresolved::start)
          .thenComparingInt(Unresolved::end)
          .thenComparing(Unresolved::reason)
          .thenComparing(Unresolved::toString);

  @Override
  public int compareTo(Unresolved other) {
    return ORDER.compare(this, other);
  }
}

package org.annals.merging;

import java.util.Comparator;
import org.annals.model.Basis;
import org.annals.model.EventMention;
import org.annals.model.TimeSpan;

/**
 * A telling of a date; the finest comes first, then the one that rests on the clause's own words.
 *
 * @param span the days
 * @param basis why those
 */
record When(TimeSpan span, Basis basis) implements Comparable<When> {

  private static final Comparator<When> ORDER =
      Comparator.comparingLong((When when) -> Spans.days(when.span))
          .thenComparing(When::basis)
          .thenComparing(When::span);

  static When of(Content content) {
    return new When(content.span(), content.basis());
  }

  static When of(EventMention mention) {
    return new When(mention.span(), mention.candidate().basis());
  }

  @Override
  public int compareTo(When other) {
    return ORDER.compare(this, other);
  }
}

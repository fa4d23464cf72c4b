package org.annals.merging;

import org.annals.model.Basis;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/** Points for two dates that agree: the finer what both say, the more. */
final class DatesAlike {

  private static final int FEW_DAYS = 3;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int SEASON = 92;
  private static final int YEAR = 366;

  private static final int OVERLAP = 4;

  /** For one day that both state. */
  static final int SAME_DAY = 35;

  /** Nobody wrote a reported date; it is no more than when the article was. */
  private static final int REPORTED = -10;

  private DatesAlike() {}

  static int points(Content a, Content b) {
    TimeSpan one = a.span();
    TimeSpan other = b.span();
    if (!one.overlaps(other)) {
      return 0;
    }
    boolean reported = a.basis() == Basis.REPORTED || b.basis() == Basis.REPORTED;
    return Math.max(0, points(one, other) + (reported ? REPORTED : 0));
  }

  /** Whether both state one day, and the same. */
  static boolean sameDay(Content a, Content b) {
    return points(a, b) == SAME_DAY;
  }

  /** Whether both tell of the same few days, as the news of one day does. */
  static boolean near(Content a, Content b) {
    return near(a.span(), b.span());
  }

  /** As above, of their days. */
  static boolean near(TimeSpan a, TimeSpan b) {
    return a.overlaps(b) && areFew(a) && areFew(b);
  }

  /** Whether they are a few days, as the news of one day tells of. */
  static boolean areFew(TimeSpan days) {
    return Spans.days(days) <= FEW_DAYS;
  }

  private static int points(TimeSpan one, TimeSpan other) {
    if (one.equals(other)) {
      return same(one);
    }
    if (one.contains(other)) {
      return within(Spans.days(one));
    }
    return other.contains(one) ? within(Spans.days(other)) : OVERLAP;
  }

  /** Whoever names both ends of several years ("1950-1953") names them exactly. */
  private static int same(TimeSpan span) {
    long days = Spans.days(span);
    if (days == 1) {
      return SAME_DAY;
    }
    if (days <= WEEK) {
      return 30;
    }
    if (days <= MONTH) {
      return 26;
    }
    if (days <= SEASON || (days > YEAR && span.precision() == Precision.RANGE)) {
      return 20;
    }
    return days <= YEAR ? 15 : 5;
  }

  /** By the wider of the two. */
  private static int within(long days) {
    if (days <= WEEK) {
      return 24;
    }
    if (days <= MONTH) {
      return 20;
    }
    return days <= YEAR ? 14 : OVERLAP;
  }
}

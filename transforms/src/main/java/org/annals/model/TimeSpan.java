package org.annals.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The days within which something happened (an instant), or over which it lasted (a period). Both
 * bounds are named days and belong to the span; at most one may be open.
 *
 * @param earliest first day, or null when open
 * @param latest last day, or null when open
 * @param precision how fine it was told; never finer than the words
 */
public record TimeSpan(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision)
    implements Comparable<TimeSpan> {

  /** By first day, then last day; an open bound comes last. */
  public static final Comparator<TimeSpan> BY_DAYS =
      (a, b) -> {
        int byFirst = openLast(a.earliest, b.earliest);
        return byFirst != 0 ? byFirst : openLast(a.latest, b.latest);
      };

  private static final Comparator<TimeSpan> ORDER = BY_DAYS.thenComparing(TimeSpan::precision);

  /** Checks that the bounds are in order and not both open. */
  public TimeSpan {
    if (earliest == null && latest == null) {
      throw new IllegalArgumentException("a span needs a bound");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("span ends before it starts: " + earliest + ".." + latest);
    }
  }

  /** One day. */
  public static TimeSpan day(LocalDate day) {
    return new TimeSpan(day, day, Precision.DAY);
  }

  /** First day with an open start as the smallest day there is. */
  public LocalDate from() {
    return earliest == null ? LocalDate.MIN : earliest;
  }

  /** Last day with an open end as the greatest day there is. */
  public LocalDate to() {
    return latest == null ? LocalDate.MAX : latest;
  }

  /** Whether the two share a day. */
  public boolean overlaps(TimeSpan other) {
    return !from().isAfter(other.to()) && !other.from().isAfter(to());
  }

  /** Whether every day of {@code other} is one of this. */
  public boolean contains(TimeSpan other) {
    return !from().isAfter(other.from()) && !to().isBefore(other.to());
  }

  private static int openLast(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a.compareTo(b);
  }

  @Override
  public int compareTo(TimeSpan other) {
    return ORDER.compare(this, other);
  }
}

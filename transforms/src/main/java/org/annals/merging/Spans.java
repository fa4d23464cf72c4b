package org.annals.merging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** How two stretches of days lie to each other. */
final class Spans {

  private Spans() {}

  /** Number of days; {@link Long#MAX_VALUE} when an end is open. */
  static long days(TimeSpan span) {
    LocalDate first = span.earliest();
    LocalDate last = span.latest();
    if (first == null || last == null) {
      return Long.MAX_VALUE;
    }
    // Asked of pairs by the million, most of which lie within one month.
    return first.getMonthValue() == last.getMonthValue() && first.getYear() == last.getYear()
        ? last.getDayOfMonth() - first.getDayOfMonth() + 1
        : last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** Whether it is one day. */
  static boolean oneDay(TimeSpan span) {
    return days(span) == 1;
  }

  /** Days from the end of the one to the start of the other; 0 when they overlap. */
  static long gap(TimeSpan a, TimeSpan b) {
    if (a.overlaps(b)) {
      return 0;
    }
    return a.from().isBefore(b.from())
        ? ChronoUnit.DAYS.between(a.to(), b.from())
        : ChronoUnit.DAYS.between(b.to(), a.from());
  }

  /** The days that two overlapping spans share. */
  static TimeSpan shared(TimeSpan a, TimeSpan b) {
    return new TimeSpan(
        later(a.earliest(), b.earliest()), earlier(a.latest(), b.latest()), Precision.RANGE);
  }

  /** The later of two days; a day that is there when the other is not. */
  static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}

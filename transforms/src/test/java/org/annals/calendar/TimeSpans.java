package org.annals.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/** Spans for properties: any days, and often the first and last of months and years. */
final class TimeSpans {

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private TimeSpans() {}

  static Arbitrary<TimeSpan> any() {
    Arbitrary<Precision> precisions = Arbitraries.of(Precision.class);
    Arbitrary<TimeSpan> closed =
        Combinators.combine(days(), days(), precisions)
            .as((a, b, p) -> a.isBefore(b) ? new TimeSpan(a, b, p) : new TimeSpan(b, a, p));
    Arbitrary<TimeSpan> open =
        Combinators.combine(days(), Arbitraries.of(true, false), precisions)
            .as((a, start, p) -> start ? new TimeSpan(a, null, p) : new TimeSpan(null, a, p));
    return Arbitraries.frequencyOf(Tuple.of(4, closed), Tuple.of(4, units()), Tuple.of(1, open));
  }

  /** From one to thirty units of months, from any month on. */
  private static Arbitrary<TimeSpan> units() {
    return Combinators.combine(
            days(),
            Arbitraries.of(1, 2, 3, 4, 12, 36, 48, 60, 120, 1200),
            Arbitraries.of(Precision.class))
        .as(
            (day, months, precision) -> {
              YearMonth first = YearMonth.from(day);
              LocalDate last = first.plusMonths(months - 1).atEndOfMonth();
              return new TimeSpan(first.atDay(1), last.isAfter(LAST) ? LAST : last, precision);
            });
  }

  private static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        any,
        any.map(day -> day.withDayOfYear(1)),
        any.map(day -> LocalDate.of(day.getYear() / 100 * 100, 1, 1)),
        any.map(day -> day.withDayOfYear(day.lengthOfYear())));
  }
}

package org.annals.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.annals.calendar.WrittenDates;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Modified;
import org.annals.model.Meaning.Range;
import org.annals.model.Meaning.Slice;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The days that an expression with a year names by itself, without any anchor.
 *
 * @param first first day
 * @param last last day
 * @param unit DAY, MONTH or YEAR
 */
record ToldDates(LocalDate first, LocalDate last, Granularity unit) {

  /** The days of {@code timex}; empty when it needs an anchor or is no date. */
  static Optional<ToldDates> of(Timex timex) {
    return Optional.ofNullable(of(timex.meaning(), timex.text()));
  }

  private static @Nullable ToldDates of(Meaning meaning, String text) {
    if (meaning instanceof CalendarDate date) {
      return of(date);
    }
    if (meaning instanceof Modified modified) {
      return of(modified.meaning(), text);
    }
    if (meaning instanceof Slice slice) {
      return of(slice.whole(), text);
    }
    if (meaning instanceof Range range) {
      ToldDates from = of(range.from(), text);
      ToldDates to = of(range.to(), text);
      return from == null || to == null || to.last.isBefore(from.first)
          ? null
          : new ToldDates(from.first, to.last, to.unit);
    }
    return meaning instanceof Meaning.WrittenDate
        ? day(WrittenDates.firstIn(text).map(d -> d.monthFirst()).orElse(null))
        : null;
  }

  private static @Nullable ToldDates of(CalendarDate date) {
    if (date.year().isEmpty() || date.year().getAsInt() < 1000) {
      return null;
    }
    int year = date.year().getAsInt();
    if (date.month().isEmpty()) {
      return new ToldDates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }
    YearMonth month = YearMonth.of(year, date.month().getAsInt());
    if (date.day().isEmpty()) {
      return new ToldDates(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
    }
    return month.isValidDay(date.day().getAsInt()) ? day(month.atDay(date.day().getAsInt())) : null;
  }

  private static @Nullable ToldDates day(@Nullable LocalDate day) {
    return day == null ? null : new ToldDates(day, day, Granularity.DAY);
  }

  boolean isDay() {
    return unit == Granularity.DAY;
  }
}

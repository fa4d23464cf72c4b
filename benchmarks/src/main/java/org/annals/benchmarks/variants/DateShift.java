package org.annals.benchmarks.variants;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.annals.benchmarks.CommandLine.UsageException;

/**
 * By how much all dates of an article move. Months and years move as their middle does.
 *
 * @param days by so many days
 * @param years and so many years
 */
record DateShift(int days, int years) {

  static final DateShift NONE = new DateShift(0, 0);

  private static final int WEEK = 7;
  private static final int MID_MONTH = 15;
  private static final int MID_YEAR = 7;

  /** {@code count} of {@code unit}, which is days, weeks or years. */
  static DateShift of(int count, String unit) {
    return switch (unit) {
      case "days" -> new DateShift(count, 0);
      case "weeks" -> new DateShift(WEEK * count, 0);
      case "years" -> new DateShift(0, count);
      default -> throw new UsageException("days, weeks or years, not " + unit);
    };
  }

  LocalDate of(LocalDate day) {
    return day.plusYears(years).plusDays(days);
  }

  YearMonth of(YearMonth month) {
    return YearMonth.from(of(month.atDay(MID_MONTH)));
  }

  int year(int year) {
    return of(LocalDate.of(year, MID_YEAR, 1)).getYear();
  }

  /** {@code weekday} of a text of {@code published} as the moved text calls it. */
  DayOfWeek weekday(DayOfWeek weekday, LocalDate published) {
    return weekday.plus(
        of(published).getDayOfWeek().getValue() - published.getDayOfWeek().getValue());
  }
}

package org.annals.calendar;

import java.time.LocalDate;
import java.time.Month;
import org.annals.model.TimeSpan;

/**
 * Tells whether a span is exactly one unit of its own precision, so that the unit's name says all:
 * the whole of July, not July up to a publication day.
 */
final class WholeUnit {

  private WholeUnit() {}

  /**
   * Whether {@code span} is one whole unit. Weeks run from Monday, seasons from the first of March,
   * June, September and December, decades and centuries from the year ending in 0 and 00; ranges,
   * fuzzy and open spans are none.
   */
  static boolean isOne(TimeSpan span) {
    LocalDate first = span.earliest();
    LocalDate last = span.latest();
    if (first == null || last == null) {
      return false;
    }
    return switch (span.precision()) {
      case DAY -> last.equals(first);
      case WEEK -> first.getDayOfWeek().getValue() == 1 && last.equals(first.plusDays(6));
      case MONTH -> months(1, first, last);
      case SEASON -> first.getMonthValue() % 3 == 0 && months(3, first, last);
      case YEAR -> years(1, first, last);
      case DECADE -> years(10, first, last);
      case CENTURY -> years(100, first, last);
      case RANGE, FUZZY -> false;
    };
  }

  /** Whether the days are {@code count} calendar months, from a first of a month on. */
  static boolean months(int count, LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(count).minusDays(1));
  }

  private static boolean years(int count, LocalDate first, LocalDate last) {
    return first.getMonth() == Month.JANUARY
        && first.getYear() % count == 0
        && months(12 * count, first, last);
  }
}

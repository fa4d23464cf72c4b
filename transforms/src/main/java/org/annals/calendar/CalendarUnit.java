package org.annals.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.annals.model.Granularity;
import org.annals.model.Season;

/**
 * One unit of the calendar: the week that starts on a Monday, the year 1953, the 1990s. Weeks run
 * Monday to Sunday (ISO 8601), seasons are northern and belong to the year they start in, decades
 * and centuries start with their round year ("the 20th century" from 1900, as newspapers count).
 *
 * @param unit DAY or coarser
 * @param first its first day
 */
public record CalendarUnit(Granularity unit, LocalDate first) {

  /** Checks that the unit is one that days can be counted in. */
  public CalendarUnit {
    if (unit.withinDay()) {
      throw new IllegalArgumentException("no calendar unit: " + unit);
    }
  }

  /** The unit that holds {@code day}; for WEEKEND the one of the same week. */
  public static CalendarUnit of(Granularity unit, LocalDate day) {
    return new CalendarUnit(unit, firstOf(unit, day));
  }

  /** A year, astronomical: 0 is 1 BC. */
  public static CalendarUnit ofYear(int year) {
    return new CalendarUnit(Granularity.YEAR, LocalDate.of(year, 1, 1));
  }

  /** A month of a year. */
  public static CalendarUnit ofMonth(int year, int month) {
    return new CalendarUnit(Granularity.MONTH, LocalDate.of(year, month, 1));
  }

  /** The season that starts in {@code year}. */
  public static CalendarUnit ofSeason(int year, Season season) {
    return new CalendarUnit(Granularity.SEASON, LocalDate.of(year, season.firstMonth(), 1));
  }

  /** Its last day, included. */
  public LocalDate last() {
    return unit == Granularity.WEEKEND ? first.plusDays(1) : after(1).minusDays(1);
  }

  /** The unit that lies {@code count} units later, or earlier when negative. */
  public CalendarUnit plus(int count) {
    return new CalendarUnit(
        unit, unit == Granularity.WEEKEND ? first.plusWeeks(count) : after(count));
  }

  /** Whether {@code day} is one of its days. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  private LocalDate after(int count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> first.plusDays(count);
      case WEEK, WEEKEND -> first.plusWeeks(count);
      case MONTH -> first.plusMonths(count);
      case QUARTER, SEASON -> first.plusMonths(3L * count);
      case HALF -> first.plusMonths(6L * count);
      case YEAR -> first.plusYears(count);
      case DECADE -> first.plusYears(10L * count);
      case CENTURY -> first.plusYears(100L * count);
      case MILLENNIUM -> first.plusYears(1000L * count);
    };
  }

  private static LocalDate firstOf(Granularity unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> monthsFloor(day, 3);
      case HALF -> monthsFloor(day, 6);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> yearsFloor(day, 10);
      case CENTURY -> yearsFloor(day, 100);
      case MILLENNIUM -> yearsFloor(day, 1000);
    };
  }

  private static LocalDate monthsFloor(LocalDate day, int months) {
    int month = day.getMonthValue();
    return LocalDate.of(day.getYear(), month - (month - 1) % months, 1);
  }

  private static LocalDate yearsFloor(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }
}

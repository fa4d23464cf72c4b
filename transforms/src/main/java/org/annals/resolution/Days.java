package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Granularity;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;

/**
 * A stretch of days and the unit it was told in.
 *
 * @param first first day
 * @param last last day, included
 * @param grain the unit, as far as later expressions count from it
 * @param precision how fine it was told
 */
record Days(LocalDate first, LocalDate last, Granularity grain, Precision precision) {

  static Days of(CalendarUnit unit) {
    return new Days(unit.first(), unit.last(), unit.unit(), precisionOf(unit.unit()));
  }

  static Days day(LocalDate day) {
    return new Days(day, day, Granularity.DAY, Precision.DAY);
  }

  static Days year(int year) {
    return of(CalendarUnit.ofYear(year));
  }

  /** Whether it is all of a unit, not a part or a run of several. */
  boolean isWhole() {
    return precision != Precision.FUZZY && precision != Precision.RANGE;
  }

  /** The same unit told less finely: only these days of it. */
  Days fuzzy(LocalDate from, LocalDate to) {
    return new Days(from, to, grain, grain == Granularity.DAY ? precision : Precision.FUZZY);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  TimeSpan span() {
    return new TimeSpan(first, last, precision);
  }

  private static Precision precisionOf(Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Precision.DAY;
      case WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case SEASON -> Precision.SEASON;
      case YEAR -> Precision.YEAR;
      case DECADE -> Precision.DECADE;
      case CENTURY -> Precision.CENTURY;
      case WEEKEND, QUARTER, HALF, MILLENNIUM -> Precision.RANGE;
    };
  }
}

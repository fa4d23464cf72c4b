package org.annals.calendar;

import java.time.LocalDate;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * The coarsest calendar unit in which both ends of a stretch can be written without moving either:
 * years for 1 January 1950 to 31 December 1953, else months, else days.
 */
enum Grain {
  DAY,
  MONTH,
  YEAR;

  /** The grain of {@code span}; never coarser than its precision, an open end fits any. */
  static Grain of(TimeSpan span) {
    Grain coarsest =
        switch (span.precision()) {
          case DAY, WEEK -> DAY;
          case MONTH, SEASON -> MONTH;
          case YEAR, DECADE, CENTURY, RANGE, FUZZY -> YEAR;
        };
    Grain fitting = fitting(span.earliest(), span.latest());
    return fitting.compareTo(coarsest) < 0 ? fitting : coarsest;
  }

  private static Grain fitting(@Nullable LocalDate first, @Nullable LocalDate last) {
    if ((first == null || first.getDayOfYear() == 1)
        && (last == null || last.getDayOfYear() == last.lengthOfYear())) {
      return YEAR;
    }
    if ((first == null || first.getDayOfMonth() == 1)
        && (last == null || last.getDayOfMonth() == last.lengthOfMonth())) {
      return MONTH;
    }
    return DAY;
  }
}

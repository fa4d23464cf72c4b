package org.annals.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Tuesday on which most American states hold their primaries: the first of March in years of a
 * presidential election, but for some early ones and 2008.
 */
public final class SuperTuesday {

  private static final int FIRST = 1984;
  private static final Map<Integer, LocalDate> OTHERS =
      Map.of(
          1984, LocalDate.of(1984, 3, 13),
          1988, LocalDate.of(1988, 3, 8),
          1992, LocalDate.of(1992, 3, 10),
          1996, LocalDate.of(1996, 3, 12),
          2008, LocalDate.of(2008, 2, 5));

  private SuperTuesday() {}

  /** Its day, or null in years that have none. */
  public static @Nullable LocalDate in(int year) {
    if (year < FIRST || year % 4 != 0) {
      return null;
    }
    LocalDate march = LocalDate.of(year, 3, 1);
    return OTHERS.getOrDefault(year, march.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
  }
}

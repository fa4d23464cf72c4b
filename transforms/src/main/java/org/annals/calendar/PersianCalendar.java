package org.annals.calendar;

import java.time.LocalDate;

/**
 * The Persian year, which begins with spring: eight leap years in thirty-three, as the calendar of
 * Iran has had them since it was made.
 */
public final class PersianCalendar {

  private static final int CYCLE = 33;
  private static final int LEAP_YEARS = 8;

  /** Years of ours less this are the Persian years that begin in them. */
  private static final int BEHIND = 621;

  private static final int KNOWN_YEAR = 1403;
  private static final LocalDate KNOWN = LocalDate.of(2024, 3, 20);

  private PersianCalendar() {}

  /** Nowruz, the first day of the Persian year that begins in a year of ours. */
  public static LocalDate newYear(int year) {
    int persian = year - BEHIND;
    long days = 365L * (persian - KNOWN_YEAR);
    for (int leap = Math.min(persian, KNOWN_YEAR); leap < Math.max(persian, KNOWN_YEAR); leap++) {
      days += isLeap(leap) ? Integer.signum(persian - KNOWN_YEAR) : 0;
    }
    return KNOWN.plusDays(days);
  }

  private static boolean isLeap(int year) {
    return Math.floorMod(25 * year + 11, CYCLE) < LEAP_YEARS;
  }
}

package org.annals.calendar;

import java.time.LocalDate;

/**
 * The Hebrew calendar as far as holidays ask: its new year by the arithmetic of Dershowitz and
 * Reingold, "Calendrical Calculations". Days begin on the evening before the day given here.
 */
public final class HebrewCalendar {

  /** The Hebrew year that begins in autumn of the year 0. */
  private static final int YEARS_AHEAD = 3761;

  /** Days from the Hebrew epoch to 1970. */
  private static final long EPOCH = -1_373_427 - 719_163;

  private static final int HEWS_IN_MONTH = 13_753;
  private static final int HEWS_IN_DAY = 25_920;

  private HebrewCalendar() {}

  /** The first day of the Hebrew year that begins in a year of ours. */
  public static LocalDate newYear(int year) {
    return LocalDate.ofEpochDay(EPOCH + firstDay(year + YEARS_AHEAD));
  }

  /** The first day of Hanukkah in a year of ours: the 25th of the third month. */
  public static LocalDate hanukkah(int year) {
    long length = newYear(year + 1).toEpochDay() - newYear(year).toEpochDay();
    boolean longSecondMonth = length == 355 || length == 385;
    return newYear(year).plusDays(longSecondMonth ? 84 : 83);
  }

  private static long firstDay(int hebrewYear) {
    long before = elapsed(hebrewYear - 1);
    long day = elapsed(hebrewYear);
    long after = elapsed(hebrewYear + 1);
    return day + (after - day == 356 ? 2 : day - before == 382 ? 1 : 0);
  }

  /** Days to the mean new moon of the new year, put off where the year may not begin. */
  private static long elapsed(int hebrewYear) {
    long months = Math.floorDiv(235L * hebrewYear - 234, 19);
    long parts = 12_084 + HEWS_IN_MONTH * months;
    long day = 29 * months + Math.floorDiv(parts, HEWS_IN_DAY);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}

package org.annals.calendar;

import java.time.LocalDate;

/**
 * Easter of the Orthodox churches, reckoned by the Julian calendar: Meeus, "Astronomical
 * Algorithms", chapter 8.
 */
public final class JulianEaster {

  private JulianEaster() {}

  /** Its day in a year, by the calendar of today. */
  public static LocalDate in(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + weekday + 114;
    LocalDate julian = LocalDate.of(year, sum / 31, sum % 31 + 1);
    return julian.plusDays(year / 100 - year / 400 - 2L);
  }
}

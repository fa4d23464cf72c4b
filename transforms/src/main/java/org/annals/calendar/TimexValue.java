package org.annals.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Season;

/**
 * TIMEX3 values (ISO-TimeML): {@code 2023-07-26}, {@code 2023-W30}, {@code 1950-FA}, {@code 199},
 * {@code P2W}. What is not known is written {@code X}.
 */
public final class TimexValue {

  private TimexValue() {}

  /** The value of a unit of the calendar. */
  public static String of(CalendarUnit unit) {
    LocalDate first = unit.first();
    int year = first.getYear();
    return switch (unit.unit()) {
      case SECOND, MINUTE, HOUR, DAY -> day(first);
      case WEEKEND -> week(first) + "-WE";
      case WEEK -> week(first);
      case MONTH -> month(year, first.getMonthValue());
      case QUARTER -> year(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year(year) + "-" + Season.ofMonth(first.getMonthValue()).code();
      case HALF -> year(year) + (first.getMonthValue() < 7 ? "-H1" : "-H2");
      case YEAR -> year(year);
      case DECADE -> prefix(year, 3);
      case CENTURY -> prefix(year, 2);
      case MILLENNIUM -> prefix(year, 1);
    };
  }

  /** A year of four digits; {@code BC0264} before the common era. */
  public static String year(int year) {
    return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
  }

  /** A month of a year. */
  public static String month(int year, int month) {
    return year(year) + "-" + digits(month, 2);
  }

  /** A day. */
  public static String day(LocalDate day) {
    return month(day.getYear(), day.getMonthValue()) + "-" + digits(day.getDayOfMonth(), 2);
  }

  /** A weekday of no known week. */
  public static String weekday(DayOfWeek day) {
    return "XXXX-WXX-" + day.getValue();
  }

  /** A length of time; {@code PXY} when the number was not told. */
  public static String duration(Amount amount, Granularity unit) {
    return (unit.withinDay() ? "PT" : "P") + count(amount, unit);
  }

  /** The number and letter of a length: {@code 2W}; decades and centuries are counted in years. */
  public static String count(Amount amount, Granularity unit) {
    if (amount.vague()) {
      return "X" + unit.code();
    }
    return half(amount) ? halved(amount, unit) : whole(amount, unit);
  }

  private static boolean half(Amount amount) {
    return amount.count() - Math.floor(amount.count()) == 0.5;
  }

  /** Two and a half years are {@code 2Y6M}. */
  private static String halved(Amount amount, Granularity unit) {
    String rest =
        switch (unit) {
          case MINUTE -> "30S";
          case HOUR -> "30M";
          case YEAR -> "6M";
          default -> "";
        };
    if (rest.isEmpty()) {
      return whole(amount, unit);
    }
    Amount floor = new Amount(Math.floor(amount.count()));
    return (floor.vague() ? "" : whole(floor, unit)) + rest;
  }

  private static String whole(Amount amount, Granularity unit) {
    return switch (unit) {
      case SEASON -> number(amount.count() * 3) + "M";
      case HALF -> number(amount.count() * 6) + "M";
      case DECADE -> number(amount.count() * 10) + "Y";
      case CENTURY -> number(amount.count() * 100) + "Y";
      case MILLENNIUM -> number(amount.count() * 1000) + "Y";
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR ->
          number(amount.count()) + unit.code();
    };
  }

  /** A number with at least {@code width} digits. */
  public static String digits(int number, int width) {
    String plain = Integer.toString(number);
    return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
  }

  private static String week(LocalDate monday) {
    return year(monday.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + digits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String prefix(int year, int length) {
    String all = year(year);
    return all.substring(0, all.length() - 4 + length);
  }

  private static String number(double count) {
    return count == Math.rint(count) && Math.abs(count) < 1e15
        ? Long.toString((long) count)
        : Double.toString(count);
  }
}

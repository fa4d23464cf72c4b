package org.annals.timex;

import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Dates of three numbers. Year first is ISO 8601. With slashes or dashes the month comes first as
 * Americans write, unless only the second number can be a month; with dots the day comes first, as
 * Europeans do. "9/11" is the day of the attacks of 2001, as the world calls it.
 */
final class NumericDate {

  private NumericDate() {}

  /** What the digits say, or null when they fit no day of the calendar. */
  static @Nullable Meaning read(String digits) {
    if (digits.equals("9/11")) {
      return date(2001, 9, 11);
    }
    String[] parts = digits.split("[-/.\u2010\u2011\u2013]", -1);
    if (parts.length != 3) {
      return null;
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int third = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return date(first, second, third);
    }
    boolean dayFirst = digits.indexOf('.') > 0 ? second <= 12 : first > 12;
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return parts[2].length() == 2 ? shortDate(third, month, day) : date(third, month, day);
  }

  /** The century of two digits is the anchor's matter. */
  private static @Nullable Meaning shortDate(int year, int month, int day) {
    return isDay(month, day)
        ? new Meaning.Inside(
            new Meaning.CalendarDate(
                OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day)),
            new Meaning.ShortYear(year))
        : null;
  }

  private static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static @Nullable Meaning date(int year, int month, int day) {
    if (year < 1000 || year >= 3000 || !isDay(month, day)) {
      return null;
    }
    return new Meaning.CalendarDate(
        OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
  }
}

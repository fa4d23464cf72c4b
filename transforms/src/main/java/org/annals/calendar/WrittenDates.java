package org.annals.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds complete calendar dates, with day, month and year, in the notations of stamps, addresses
 * and metadata. Words of weekdays and clock times beside a date are no part of it; a date in a zone
 * is the day as it is written there.
 */
public final class WrittenDates {

  private static final int YEAR_MIN = 1000;
  private static final int CENTURY_TURN = 70;
  private static final int YEAR_DIGITS = 4;

  /** "1/2/03". */
  private static final int FEWEST_DIGITS = 4;

  private static final String NAMED = "(?<month>\\p{L}{3,12})";

  /** Year first, either separated the same way twice or in one run of eight digits. */
  private static final String YEAR_FIRST =
      "(?<y1>[12]\\d{3})(?<sep1>[-/._])(?<m1>\\d{1,2})\\k<sep1>(?<d1>\\d{1,2})(?!\\d)"
          + "|(?<y2>(?:19|20)\\d\\d)(?<m2>[01]\\d)(?<d2>[0-3]\\d)(?!\\d)"
          + "|(?<y3>[12]\\d{3}) ?[年년] ?(?<m3>\\d{1,2}) ?[月월] ?(?<d3>\\d{1,2}) ?[日일]";

  private static final String NUMBERS =
      "(?<a>\\d{1,2})(?<sep4>\\.|/|-|\\h\\|)\\h?(?<b>\\d{1,2})\\k<sep4>\\h?(?<y4>\\d\\d(?=\\d\\d:\\d\\d)|[12]\\d{3}(?!\\d|\\.\\d)|\\d\\d(?!\\d|\\.\\d))";

  /** Behind a year comes no digit but that of a clock that was run together with it. */
  private static final String NO_MORE = "(?!\\d(?!\\d?:\\d\\d))";

  private static final String DAY_MONTH =
      "(?<d5>\\d{1,2})(?:st|nd|rd|th|er|ª|º|°)?[.,]?[\\h\\v/-]*(?:(?:of|de|d')\\h+)?%s[.,]?[\\h\\v/-]*(?:(?:de|del|of)\\h+)?(?<y5>[12]\\d{3})"
          + NO_MORE;

  private static final String MONTH_DAY =
      "%s[.,]?[\\h\\v/-]*(?<d6>\\d{1,2})(?:st|nd|rd|th|\\.)?\\h*,?[\\h\\v/-]*(?<y6>[12]\\d{3})"
          + NO_MORE;

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(?<!\\d[.,:/-])(?:" + YEAR_FIRST + "|" + NUMBERS + ")");
  private static final Pattern DAY_THEN_NAME =
      Pattern.compile("(?<!\\d)" + DAY_MONTH.replace("%s", NAMED));
  private static final Pattern NAME_THEN_DAY =
      Pattern.compile("(?<!\\p{L})" + MONTH_DAY.replace("%s", NAMED));

  private WrittenDates() {}

  /** Every date in {@code text}, in text order, none overlapping another. */
  public static List<WrittenDate> in(CharSequence text) {
    List<WrittenDate> found = new ArrayList<>();
    if (!hasDigits(text)) {
      return found;
    }
    addAll(DIGITS, text, found);
    if (hasYear(text)) {
      addAll(DAY_THEN_NAME, text, found);
      addAll(NAME_THEN_DAY, text, found);
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** Whether it has the digits that the shortest date needs; asked first, for few texts do. */
  private static boolean hasDigits(CharSequence text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      digits += isDigit(text, i) ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  /** Whether four digits stand in it that may be the year of a date with the month's name. */
  private static boolean hasYear(CharSequence text) {
    for (int i = 0; i + YEAR_DIGITS <= text.length(); i++) {
      char first = text.charAt(i);
      if ((first == '1' || first == '2')
          && isDigit(text, i + 1)
          && isDigit(text, i + 2)
          && isDigit(text, i + 3)
          && endsYear(text, i + YEAR_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #NO_MORE} says it. */
  private static boolean endsYear(CharSequence text, int at) {
    if (!isDigit(text, at)) {
      return true;
    }
    int colon = isDigit(text, at + 1) ? at + 2 : at + 1;
    return colon < text.length()
        && text.charAt(colon) == ':'
        && isDigit(text, colon + 1)
        && isDigit(text, colon + 2);
  }

  private static boolean isDigit(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The first date in {@code text}; empty when there is none. */
  public static Optional<WrittenDate> firstIn(CharSequence text) {
    List<WrittenDate> all = in(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  private static void addAll(Pattern pattern, CharSequence text, List<WrittenDate> found) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      WrittenDate date = read(pattern, matcher);
      if (date != null && found.stream().noneMatch(other -> overlap(other, date))) {
        found.add(date);
      }
      // A word that names no month may still hide the day of the real date behind it.
      from = date == null ? matcher.start() + 1 : matcher.end();
    }
  }

  private static boolean overlap(WrittenDate a, WrittenDate b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static @Nullable WrittenDate read(Pattern pattern, Matcher matcher) {
    if (pattern == DIGITS) {
      return numeric(matcher);
    }
    OptionalInt month = MonthNames.number(matcher.group("month"));
    if (month.isEmpty()) {
      return null;
    }
    String suffix = pattern == DAY_THEN_NAME ? "5" : "6";
    LocalDate day = day(matcher.group("y" + suffix), month.getAsInt(), matcher.group("d" + suffix));
    return day == null ? null : dated(matcher, day, null, false);
  }

  private static @Nullable WrittenDate numeric(Matcher matcher) {
    for (String suffix : List.of("1", "2", "3")) {
      String year = matcher.group("y" + suffix);
      if (year != null) {
        int month = Integer.parseInt(matcher.group("m" + suffix));
        LocalDate day = day(year, month, matcher.group("d" + suffix));
        return day == null ? null : dated(matcher, day, null, false);
      }
    }
    return eitherOrder(matcher);
  }

  private static @Nullable WrittenDate eitherOrder(Matcher matcher) {
    String a = matcher.group("a");
    String b = matcher.group("b");
    String year = matcher.group("y4");
    boolean shortYear = year.length() == 2;
    String full = shortYear ? century(year) : year;
    LocalDate dayFirst = day(full, Integer.parseInt(b), a);
    LocalDate monthFirst =
        matcher.group("sep4").equals(".") ? null : day(full, Integer.parseInt(a), b);
    if (dayFirst == null) {
      return monthFirst == null ? null : dated(matcher, monthFirst, null, shortYear);
    }
    LocalDate other = dayFirst.equals(monthFirst) ? null : monthFirst;
    return dated(matcher, dayFirst, other, shortYear);
  }

  private static String century(String year) {
    return (Integer.parseInt(year) < CENTURY_TURN ? "20" : "19") + year;
  }

  private static WrittenDate dated(
      Matcher matcher, LocalDate day, @Nullable LocalDate swapped, boolean shortYear) {
    return new WrittenDate(matcher.start(), matcher.end(), day, swapped, shortYear);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int y = Integer.parseInt(year);
    int d = Integer.parseInt(day);
    if (y < YEAR_MIN || month < 1 || month > 12 || d < 1 || d > 31) {
      return null;
    }
    try {
      return LocalDate.of(y, month, d);
    } catch (DateTimeException notACalendarDay) {
      return null;
    }
  }
}

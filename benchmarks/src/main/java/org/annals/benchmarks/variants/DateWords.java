package org.annals.benchmarks.variants;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.annals.calendar.MonthNames;

/** Words for parts of a date, written as the words that they replace. */
final class DateWords {

  static final List<String> MONTHS = MonthNames.ENGLISH;

  private static final int SHORT = 3;
  private static final int TEN = 10;
  private static final List<String> NEVER_SHORT = List.of("May", "June", "July");

  private DateWords() {}

  /** The month called {@code word}, in full or in short. */
  static int month(String word) {
    String start = word.substring(0, SHORT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  /** {@code month} in full or in short, with its full stop, as {@code like} is. */
  static String month(int month, String like) {
    String name = MONTHS.get(month - 1);
    boolean cut = like.endsWith(".") || (like.length() <= SHORT + 1 && !NEVER_SHORT.contains(like));
    return cut ? name.substring(0, SHORT) + (like.endsWith(".") ? "." : "") : name;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** {@code day} in capitals when {@code like} is. */
  static String weekday(DayOfWeek day, String like) {
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    return like.chars().noneMatch(Character::isLowerCase) ? day.name() : name;
  }

  /** The ending of an ordinal number: "st", "nd", "rd" or "th". */
  static String ordinal(int number) {
    if (number / TEN % TEN == 1) {
      return "th";
    }
    return switch (number % TEN) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}

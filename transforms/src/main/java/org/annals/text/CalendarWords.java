package org.annals.text;

import java.util.Set;

/** The words of English that name days and months, in lower case. */
public final class CalendarWords {

  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow");

  private static final Set<String> SHORT =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.");

  private CalendarWords() {}

  /** Whether {@code word} is the full name of a weekday or month, or a day by its distance. */
  public static boolean isName(String word) {
    return NAMES.contains(word);
  }

  /** Whether {@code word} is the name of a weekday or month, written out or short. */
  public static boolean names(String word) {
    return isName(word) || SHORT.contains(word);
  }
}

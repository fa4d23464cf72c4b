package org.annals.benchmarks.tagging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that are right beside the one that Recognizers-Text answers: where an Islamic feast begins
 * at sunset, where a century was not told, where a weekday and a date do not agree in the year
 * taken.
 */
final class OtherDays {

  /** The calendar comes back to the same weekdays within so many years. */
  private static final int YEARS = 6;

  private static final Pattern ISLAMIC =
      Pattern.compile(
          "\\b(eid|eidul|ramad\\w*|ramaz\\w*|ramz\\w*|ramath\\w*|(islamic|hijri|arabic) new"
              + " year)\\b|breaking the fast");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}$|\\bof \\d{2}$");
  private static final Pattern WEEKDAY_AND_MONTH =
      Pattern.compile(
          "\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b.*"
              + "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private OtherDays() {}

  /** The other days, as values. */
  static Set<String> than(Phrase phrase, LocalDate day) {
    Set<String> others = new LinkedHashSet<>();
    String words = phrase.lowerWords();
    if (ISLAMIC.matcher(words).find()) {
      others.add(day.plusDays(1).toString());
    }
    if (SHORT_YEAR.matcher(words).find()) {
      others.add(day.plusYears(100).toString());
      others.add(day.minusYears(100).toString());
    }
    Matcher weekday = WEEKDAY_AND_MONTH.matcher(words);
    if (weekday.find() && !words.matches(".*\\d{4}.*") && !isOn(day, weekday.group(1))) {
      others.addAll(onWeekday(day, weekday.group(1)));
    }
    return others;
  }

  private static Set<String> onWeekday(LocalDate day, String weekday) {
    Set<String> days = new LinkedHashSet<>();
    for (int way : new int[] {-1, 1}) {
      for (int year = 1; year <= YEARS; year++) {
        LocalDate other = day.plusYears((long) way * year);
        if (isOn(other, weekday)) {
          days.add(other.toString());
          break;
        }
      }
    }
    return days;
  }

  private static boolean isOn(LocalDate day, String weekday) {
    DayOfWeek on = day.getDayOfWeek();
    return on.name().toLowerCase(Locale.ROOT).startsWith(weekday);
  }
}

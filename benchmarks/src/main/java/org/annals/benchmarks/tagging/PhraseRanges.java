package org.annals.benchmarks.tagging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TIMEX3 values that are right for a phrase that Recognizers-Text answers with a range of days:
 * one unit of the calendar where the words name one, else its two ends.
 */
final class PhraseRanges {

  private static final Pattern PAIR = Pattern.compile("\\(([^,]*),([^,]*),([^)]*)\\)(\\|.*)?");
  private static final Pattern AS_IT_IS = Pattern.compile("\\d{4}(-(\\d\\d|SP|SU|FA|WI))?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WEEK = Pattern.compile("(.*-)?W\\d\\d(-WE)?");
  private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(first|last|past|next|previous|coming|upcoming|within|following|for|rest)\\b");

  private static final Pattern REST = Pattern.compile("\\b(rest|remain\\w+) (of )?(the |this )?");
  private static final Pattern OFFSET =
      Pattern.compile(
          "\\b(hence|from now|from today|after|before|in the future|in the past|ago|later)\\b");
  private static final Pattern PART_OF = Pattern.compile("\\b(end|middle) of\\b");
  private static final Pattern TWO_YEARS = Pattern.compile("\\d{4}.*\\d{4}");

  private PhraseRanges() {}

  /** The values any of which is right; empty when the answer cannot be put as a value. */
  static Set<String> of(Phrase phrase) {
    String timex = phrase.timex();
    if (AS_IT_IS.matcher(timex).matches() || timex.endsWith("_REF")) {
      return PhraseValues.any(timex);
    }
    if (DAY.matcher(timex).matches()) {
      return PhraseValues.any(timex, PhraseValues.week(LocalDate.parse(timex)));
    }
    Set<String> values = new LinkedHashSet<>();
    List<LocalDate> starts = PhraseValues.chosen(phrase);
    for (Phrase.Reading reading : phrase.readings()) {
      LocalDate start = date(Objects.requireNonNullElse(reading.start(), "")).orElse(null);
      if (start != null && starts.contains(start) && !aheadDecade(phrase, start)) {
        values.addAll(of(phrase, start, end(phrase, reading)));
      }
    }
    return values;
  }

  /** "The '40s" are those behind, never those ahead. */
  private static boolean aheadDecade(Phrase phrase, LocalDate start) {
    return phrase.timex().matches("\\(XX\\d.*") && start.isAfter(phrase.reference());
  }

  private static Optional<LocalDate> end(Phrase phrase, Phrase.Reading reading) {
    Matcher pair = PAIR.matcher(phrase.timex());
    Optional<LocalDate> end = date(Objects.requireNonNullElse(reading.end(), ""));
    return end.isEmpty() && pair.matches() ? date(pair.group(2)) : end;
  }

  private static Set<String> of(Phrase phrase, LocalDate start, Optional<LocalDate> end) {
    String timex = phrase.timex();
    Matcher month = MONTH.matcher(timex);
    if (month.matches()) {
      int said = Integer.parseInt(month.group(1));
      int year = start.getYear() - (said > start.getMonthValue() ? 1 : 0);
      return PhraseValues.any(LocalDate.of(year, said, 1).toString().substring(0, 7));
    }
    if (WEEK.matcher(timex).matches()) {
      return PhraseValues.any(PhraseValues.week(start) + (timex.endsWith("-WE") ? "-WE" : ""));
    }
    Matcher pair = PAIR.matcher(timex);
    if (pair.matches() && end.isPresent()) {
      return pair(phrase, start, end.get(), pair.group(3));
    }
    return phrase.mod().isEmpty() && phrase.lowerWords().contains("week")
        ? PhraseValues.any(PhraseValues.week(start))
        : PhraseValues.any(start.toString());
  }

  private static Set<String> pair(Phrase phrase, LocalDate start, LocalDate end, String length) {
    String words = phrase.lowerWords();
    int year = start.getYear();
    if (words.matches(".*(quarter|\\bq\\d).*") && length.equals("P3M")) {
      return PhraseValues.any(year + "-Q" + (start.getMonthValue() + 2) / 3);
    }
    if (words.matches(".*(half|\\bh\\d).*") && length.equals("P6M")) {
      return PhraseValues.any(year + "-H" + (start.getMonth() == Month.JANUARY ? 1 : 2));
    }
    if (length.equals("P10Y") && !TWO_YEARS.matcher(words).find() && year % 10 == 0) {
      return PhraseValues.any(String.valueOf(year / 10));
    }
    if (length.equals("P100Y") && start.getDayOfYear() == 1) {
      return PhraseValues.any(String.valueOf(year / 100));
    }
    Set<String> values = new LinkedHashSet<>();
    if (LENGTH.matcher(words).find()) {
      values.addAll(PhraseValues.length(words, length));
    }
    if (REST.matcher(words).find()) {
      values.add(PhraseValues.unit(words, start));
    }
    if (OFFSET.matcher(words).find()) {
      LocalDate there = end.isAfter(phrase.reference()) ? end : start;
      values.add(PhraseValues.unit(words, there));
      values.add(PhraseValues.unit(words, there.equals(end) ? end.minusDays(1) : start));
    }
    values.addAll(pairs(openings(phrase.reference(), start), openings(phrase.reference(), end)));
    if (PART_OF.matcher(words).find()) {
      values.addAll(pairs(units(start), units(end)));
    }
    return values;
  }

  private static Set<String> pairs(List<String> firsts, List<String> lasts) {
    Set<String> pairs = new LinkedHashSet<>();
    for (String first : firsts) {
      for (String last : lasts) {
        pairs.add(first + "/" + last);
      }
    }
    return pairs;
  }

  /**
   * The units that a part of is told: the middle of 2007 starts at July, its end is over by 2008.
   */
  private static List<String> units(LocalDate day) {
    LocalDate in = day.minusDays(1);
    String month = in.toString().substring(0, 7);
    return List.of(month.substring(0, 4), month, String.valueOf(day.getYear()));
  }

  /** An end as a day or as the larger unit that it opens: "from 2014 to May 2018". */
  private static List<String> openings(LocalDate said, LocalDate day) {
    List<String> units = new ArrayList<>();
    if (day.equals(said)) {
      units.add("PRESENT_REF");
    }
    int month = day.getMonthValue();
    if (day.getDayOfYear() == 1) {
      units.add(String.valueOf(day.getYear()));
    }
    if (day.getDayOfMonth() == 1) {
      units.add(day.toString().substring(0, 7));
    }
    if (day.getDayOfMonth() == 1 && month % 3 == 1) {
      units.add(day.getYear() + "-Q" + (month + 2) / 3);
    }
    if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
      units.add(PhraseValues.week(day));
    }
    units.add(day.toString());
    return units;
  }

  /** The day at the start of {@code text}, or empty when it starts with none that exists. */
  static Optional<LocalDate> date(String text) {
    Matcher day = Pattern.compile("^(\\d{4})-(\\d\\d)-(\\d\\d)").matcher(text);
    if (!day.find() || Integer.parseInt(day.group(1)) <= 1) {
      return Optional.empty();
    }
    int last = LocalDate.parse(day.group(1) + "-" + day.group(2) + "-01").lengthOfMonth();
    return Integer.parseInt(day.group(3)) > last
        ? Optional.empty()
        : Optional.of(LocalDate.parse(day.group()));
  }
}

package org.annals.benchmarks.tagging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The TIMEX3 values that are right for a phrase, from Recognizers-Text's answer and by the
 * contract's rules where the two differ: offsets keep their unit, a weekday said on that day is
 * that day, and tense chooses between the date behind and the one ahead.
 */
final class PhraseValues {

  private static final Pattern AHEAD =
      Pattern.compile("\\b(will|shall|let's|let us|going to|plan|please|schedule|book)\\b|'ll\\b");
  private static final Pattern BEHIND =
      Pattern.compile("\\b(was|were|went|did|had|happened|met|left|finished|started)\\b");
  private static final Pattern OFFSET =
      Pattern.compile(
          "\\b(weeks?|fortnights?|months?|years?|decades?)\\b.*"
              + "\\b(ago|before|earlier|later|from|hence|after|back)\\b"
              + "|\\bin (an?|one|two|three|four|five|\\d+)"
              + " (weeks?|fortnights?|months?|years?|decades?)\\b");
  private static final Pattern FEW = Pattern.compile("\\b(few|several|some)\\b");
  private static final Pattern NAMED_DAY =
      Pattern.compile("\\b(today|tomorrow|yesterday|now|[a-z]+day)\\b|\\d{4}|[a-z]{3} \\d");
  private static final Pattern WEEKDAY = Pattern.compile("^(\\d{4}|XXXX)-W(XX|\\d\\d)-([1-7])$");
  private static final Map<String, String> SETS =
      Map.of("P1D", "XXXX-XX-XX", "P1W", "XXXX-WXX", "P1M", "XXXX-XX", "P1Y", "XXXX", "P3M", "P1Q");

  private PhraseValues() {}

  /** The values any of which is right; empty when the answer cannot be put as a value. */
  static Set<String> of(Phrase phrase) {
    Set<String> values = new LinkedHashSet<>();
    switch (phrase.type()) {
      case "duration" -> values.addAll(length(phrase.lowerWords(), phrase.timex()));
      case "set" -> values.addAll(recurring(phrase.timex()));
      case "date" -> {
        for (LocalDate day : chosen(phrase)) {
          values.addAll(day(phrase, day));
          values.addAll(OtherDays.than(phrase, day));
        }
      }
      case "daterange" -> values.addAll(PhraseRanges.of(phrase));
      default -> values.addAll(clock(phrase));
    }
    return values;
  }

  /** The days that the sentence's tense leaves. */
  static List<LocalDate> chosen(Phrase phrase) {
    List<LocalDate> days =
        phrase.readings().stream()
            .map(Phrase.Reading::start)
            .filter(Objects::nonNull)
            .flatMap(start -> PhraseRanges.date(start).stream())
            .distinct()
            .toList();
    if (days.size() != 2) {
      return days;
    }
    String sentence = phrase.sentence().toLowerCase(Locale.ROOT);
    if (phrase.lowerWords().startsWith("since ")) {
      return days;
    }
    boolean ahead = AHEAD.matcher(sentence).find();
    if (ahead == BEHIND.matcher(sentence).find()) {
      return days;
    }
    return List.of(days.get(ahead ? 1 : 0));
  }

  private static Set<String> day(Phrase phrase, LocalDate day) {
    String words = phrase.lowerWords();
    Matcher weekday = WEEKDAY.matcher(phrase.timex());
    boolean open = weekday.matches() && weekday.group(1).equals("XXXX");
    LocalDate said = phrase.reference();
    if (open && said.getDayOfWeek() == DayOfWeek.of(Integer.parseInt(weekday.group(3)))) {
      return any(said.toString(), day.toString());
    }
    if (FEW.matcher(words).find()) {
      return any(words.contains("ago") ? "PAST_REF" : "FUTURE_REF");
    }
    if (OFFSET.matcher(words).find()) {
      String unit = unit(words, day);
      return NAMED_DAY.matcher(words).find() ? any(unit, day.toString()) : any(unit);
    }
    if (words.matches(
        "(the |on )?(next|last|this|past|previous|following)"
            + " (mon|tues|wednes|thurs|fri|satur|sun)day")) {
      LocalDate nearer = day.isAfter(said) ? day.minusWeeks(1) : day.plusWeeks(1);
      boolean sameSide = nearer.isAfter(said) == day.isAfter(said) && !nearer.equals(said);
      return sameSide ? any(day.toString(), nearer.toString()) : any(day.toString());
    }
    return any(day.toString());
  }

  /** The unit that an offset names, around {@code day}. */
  static String unit(String words, LocalDate day) {
    if (words.contains(" day") || words.contains("-day")) {
      return day.toString();
    }
    if (words.contains("week") || words.contains("fortnight")) {
      return week(day);
    }
    if (words.contains("month")) {
      return day.toString().substring(0, 7);
    }
    return day.toString().substring(0, words.contains("decade") ? 3 : 4);
  }

  /** The ISO week of {@code day}: {@code 2023-W30}. */
  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * The length {@code timex} of {@code words}: no number is made up for "a few", and quarters may
   * be counted as such.
   */
  static Set<String> length(String words, String timex) {
    if (FEW.matcher(words).find()) {
      return any(timex.replaceAll("\\d+", "X"));
    }
    Set<String> values = duration(timex);
    Matcher months = Pattern.compile("P(\\d+)M").matcher(timex);
    if (months.matches() && words.contains("quarter")) {
      values.add("P" + Integer.parseInt(months.group(1)) / 3 + "Q");
    }
    return values;
  }

  /** {@code timex} and other ways to write the same length. */
  static Set<String> duration(String timex) {
    Set<String> values = any(timex);
    Matcher decades = Pattern.compile("P(\\d+)0Y").matcher(timex);
    if (decades.matches()) {
      values.add("P" + decades.group(1) + "DE");
    }
    Matcher broken = Pattern.compile("(PT?)(\\d*\\.\\d+)([YHD])").matcher(timex);
    if (broken.matches()) {
      values.addAll(whole(broken.group(1), Double.parseDouble(broken.group(2)), broken.group(3)));
    }
    return values;
  }

  private static Set<String> whole(String start, double length, String unit) {
    int size = unit.equals("Y") ? 12 : unit.equals("H") ? 60 : 24;
    String finer = unit.equals("D") ? "TH" : "M";
    long all = Math.round(length * size);
    String mark = finer.startsWith("T") ? "T" : "";
    String name = finer.substring(mark.length());
    return any(start + mark + all + name, start + all / size + unit + mark + all % size + name);
  }

  private static Set<String> recurring(String timex) {
    Set<String> values = new LinkedHashSet<>(duration(timex));
    String other = SETS.get(timex);
    if (other != null) {
      values.add(other);
    }
    return values;
  }

  private static Set<String> clock(Phrase phrase) {
    if (phrase.timex().endsWith("_REF")) {
      return any(phrase.timex());
    }
    Set<String> values = new LinkedHashSet<>();
    Matcher part = Pattern.compile("T(MO|AF|EV|NI|NT)$").matcher(phrase.timex());
    boolean named = part.find();
    for (Phrase.Reading reading : phrase.readings()) {
      String start = Objects.requireNonNullElse(reading.start(), "");
      String day = start.length() > 9 ? start.substring(0, 10) : phrase.reference().toString();
      String time = start.substring(start.length() > 9 ? Math.min(11, start.length()) : 0);
      String said = named ? part.group().replace("NT", "NI") : clockTime(time);
      values.addAll(any(day + said, said, day + said.replaceAll(":00$", "")));
      if (phrase.lowerWords().contains("midnight")) {
        values.addAll(any(day + "T24:00", "T24:00"));
      }
    }
    return values;
  }

  private static String clockTime(String time) {
    return "T" + (time.endsWith(":00") && time.length() > 5 ? time.substring(0, 5) : time);
  }

  /** {@code values}, each once, in this order. */
  static Set<String> any(String... values) {
    return new LinkedHashSet<>(List.of(values));
  }
}

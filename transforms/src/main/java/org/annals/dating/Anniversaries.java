package org.annals.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.annals.dating.MarkedDays.MarkedDay;
import org.annals.model.Granularity;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Weekday;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * "Monday was the 25th anniversary of …": the number counts from a day that the text tells
 * elsewhere, or that the world knows; the anniversary is near, and its weekday and tense say on
 * which side of it the article stands.
 */
final class Anniversaries {

  private static final Pattern MARKING =
      Pattern.compile(
          "commemorat|celebrat|anniversar|mark(?:s|ed|ing)?\\b|remember|festivit|holiday",
          Pattern.CASE_INSENSITIVE);

  private static final double OTHER_WEEK = 0.05;
  private static final double WRONG_YEAR = 0.003;

  /** Without a number the anniversary may be of something else. */
  private static final double OTHER_THING = 2e-4;

  private Anniversaries() {}

  static List<Cue> of(CueText text) {
    List<AnniversaryPhrase> phrases = AnniversaryPhrase.in(text);
    if (phrases.isEmpty()) {
      return List.of();
    }
    MarkedDays days = new MarkedDays(text);
    List<Cue> cues = new ArrayList<>();
    phrases.forEach(phrase -> cue(phrase, days).ifPresent(cues::add));
    phrases.stream()
        .flatMap(phrase -> days.of(phrase).stream())
        .findFirst()
        .flatMap(marked -> week(text, marked))
        .ifPresent(cues::add);
    return cues;
  }

  private static Optional<Cue> cue(AnniversaryPhrase phrase, MarkedDays days) {
    OptionalInt years = phrase.years();
    Optional<MarkedDay> marked = days.of(phrase);
    if (marked.isPresent() && phrase.isNear()) {
      LocalDate day = marked.get().day();
      Cue cue =
          years.isPresent()
              ? onDay(phrase, day.plusYears(years.getAsInt()), day)
              : anyYear(phrase.span(), day);
      return Optional.of(marked.get().known() ? cue.fromDictionary() : cue);
    }
    OptionalInt from = days.year(phrase);
    return from.isPresent() && years.isPresent()
        ? Optional.of(inYear(phrase.span(), from.getAsInt(), years.getAsInt()))
        : Optional.empty();
  }

  private static Cue inYear(TextSpan span, int from, int years) {
    int year = from + years;
    return new Cue(
        span,
        "counts from " + from + ", so the year is " + year,
        day -> day.getYear() == year ? 1 : WRONG_YEAR,
        LocalDate.of(year, 1, 1));
  }

  private static Cue onDay(AnniversaryPhrase phrase, LocalDate day, LocalDate base) {
    @Nullable Weekday stated = phrase.weekday();
    String says = "marks " + base + ", so it falls on " + day;
    if (stated != null && stated.day() != day.getDayOfWeek()) {
      int year = day.getYear();
      return new Cue(
          phrase.span(),
          says + ", no " + name(stated.day()) + ": only the year counts",
          p -> p.getYear() == year ? 1 : WRONG_YEAR,
          LocalDate.of(year, 1, 1));
    }
    boolean past = stated != null && phrase.isPast();
    String side = past ? ", told as past on its " : ", on its ";
    return new Cue(
        phrase.span(),
        stated == null ? says : says + side + name(stated.day()),
        p -> Nearness.to(day, p, past),
        day);
  }

  private static Cue anyYear(TextSpan span, LocalDate base) {
    return new Cue(
        span,
        "marks " + base + ", so it is that time of a year",
        p ->
            OTHER_THING
                + Math.max(
                    Nearness.to(base.withYear(p.getYear()), p, false),
                    Nearness.to(base.withYear(p.getYear() + 1), p, false)));
  }

  /** "This week's commemorations" of a day that is known lie in its week. */
  private static Optional<Cue> week(CueText text, MarkedDay marked) {
    LocalDate day = marked.day();
    return text.timexes().stream()
        .filter(timex -> isThisWeek(timex) && isAboutMarking(text, timex))
        .findFirst()
        .map(
            timex ->
                new Cue(
                    timex.span(),
                    "the week of what is marked, " + day,
                    p -> isSameWeek(day.withYear(p.getYear()), p) ? 1 : OTHER_WEEK))
        .map(cue -> marked.known() ? cue.fromDictionary() : cue);
  }

  private static boolean isAboutMarking(CueText text, Timex timex) {
    int sentence = text.sentenceAt(timex.start());
    return sentence >= 0 && MARKING.matcher(text.sentences().get(sentence).in(text.text())).find();
  }

  private static boolean isThisWeek(Timex timex) {
    return timex.meaning() instanceof UnitAround around
        && around.unit() == Granularity.WEEK
        && around.delta() == 0;
  }

  private static boolean isSameWeek(LocalDate a, LocalDate b) {
    return a.minusDays(a.getDayOfWeek().getValue())
        .equals(b.minusDays(b.getDayOfWeek().getValue()));
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Days between two, positive when the second is later. */
  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}

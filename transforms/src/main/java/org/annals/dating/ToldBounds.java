package org.annals.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Region;
import org.annals.model.Tense;
import org.annals.model.Timex;

/**
 * Dates that the text tells with their year: the past ones lie before publication, those to come
 * after it.
 */
final class ToldBounds {

  private static final double PAST_AHEAD = 0.02;
  private static final double UNSURE_AHEAD = 0.3;
  private static final double FUTURE_BEHIND = 0.05;

  /**
   * A caption of which caption or story names the weekday is of these days, or it shows the files:
   * then of any time.
   */
  private static final Lag AFTER_PICTURE =
      Lag.before(PAST_AHEAD)
          .from(0, 1)
          .from(2, 0.5)
          .from(4, 0.15)
          .from(8, 0.05)
          .from(32, 0.015)
          .from(93, 0.004);

  /** One with the bare date may show what was a year ago. */
  private static final Lag AFTER_ANY_PICTURE =
      Lag.before(PAST_AHEAD)
          .from(0, 1)
          .from(2, 0.5)
          .from(4, 0.2)
          .from(8, 0.1)
          .from(32, 0.05)
          .from(93, 0.03);

  private static final Pattern WITH_WEEKDAY =
      Pattern.compile("^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\b");

  private static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:by|until|till|through|before|for|to)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern FILED =
      Pattern.compile("\\b(?:file|archive|undated)\\b", Pattern.CASE_INSENSITIVE);

  private ToldBounds() {}

  static List<Cue> of(CueText text) {
    List<Cue> cues = new ArrayList<>();
    for (Timex timex : text.timexes()) {
      if (text.sentenceAt(timex.start()) >= 0 && !DatedRemarks.isBeside(text, timex)) {
        ToldDates.of(timex).ifPresent(told -> cues.add(bound(text, timex, told)));
      }
    }
    return cues;
  }

  /** "by 2024", "until next June": an end that may well lie ahead. */
  private static boolean isEnd(CueText text, Timex timex) {
    String before = text.text().substring(Math.max(0, timex.start() - 8), timex.start());
    return ENDS.matcher(before).find();
  }

  /** Whether what happened then may lie ahead of publication. */
  static boolean isAhead(CueText text, Timex timex) {
    return Ahead.is(text, timex) || isEnd(text, timex);
  }

  private static Cue bound(CueText text, Timex timex, ToldDates told) {
    if (told.isDay() && !text.isChronicle() && inFreshCaption(text, timex)) {
      boolean named =
          WITH_WEEKDAY.matcher(timex.text()).find()
              || WeekdayCues.past(text).contains(told.first().getDayOfWeek());
      Lag since = named ? AFTER_PICTURE : AFTER_ANY_PICTURE;
      return new Cue(
          timex.span(),
          "a picture of " + told.first() + ": publication lies at or soon after it",
          day -> since.of(told.first(), day));
    }
    if (Ahead.is(text, timex)) {
      return new Cue(
          timex.span(),
          "to come: publication lies up to " + told.last(),
          day -> day.isAfter(told.last()) ? FUTURE_BEHIND : 1);
    }
    if (isEnd(text, timex)) {
      return new Cue(
          timex.span(),
          "an end that may lie ahead: says little",
          day -> day.isBefore(told.first()) ? UNSURE_AHEAD : 1);
    }
    double early = timex.tense() == Tense.PAST ? PAST_AHEAD : UNSURE_AHEAD;
    return new Cue(
        timex.span(),
        "told as past: publication lies from " + told.first() + " on",
        day -> day.isBefore(told.first()) ? early : 1);
  }

  /** The last first day of those told as past: what an article tells last is nearest to it. */
  static Optional<LocalDate> latest(CueText text) {
    return text.timexes().stream()
        .filter(timex -> !isAhead(text, timex) && text.sentenceAt(timex.start()) >= 0)
        .filter(timex -> !DatedRemarks.isBeside(text, timex))
        .flatMap(timex -> ToldDates.of(timex).stream())
        .map(ToldDates::first)
        .max(LocalDate::compareTo);
  }

  /** A caption's day is that of a picture; one from the files says nothing. */
  private static boolean inFreshCaption(CueText text, Timex timex) {
    return text.article().regions().stream()
            .filter(
                region ->
                    region.kind() == Region.Kind.CAPTION && region.span().contains(timex.span()))
            .noneMatch(region -> FILED.matcher(region.span().in(text.text())).find())
        && text.article().regions().stream()
            .anyMatch(
                region ->
                    region.kind() == Region.Kind.CAPTION && region.span().contains(timex.span()));
  }
}

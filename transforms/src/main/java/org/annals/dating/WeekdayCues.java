package org.annals.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.PartOfDay;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Tense;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * News names the days around its own: the latest weekday told in the past is nearly always the day
 * of publication or the day before, and one told as to come lies within the week ahead.
 */
final class WeekdayCues {

  private static final int WEEK = 7;

  /** By how many days publication follows the latest weekday told in the past. */
  private static final double[] LAG = {0.5, 0.36, 0.07, 0.03, 0.02, 0.01, 0.01};

  /**
   * By how many days a weekday told as to come follows publication; the day itself is mostly told
   * as past.
   */
  private static final double[] LEAD = {0.2, 0.26, 0.18, 0.14, 0.1, 0.07, 0.05};

  /** By how many days the earliest of several lies back. */
  private static final double[] SPREAD = {1, 1, 1, 0.9, 0.7, 0.4, 0.2};

  private static final double OTHER_DAY = 0.15;

  private WeekdayCues() {}

  static List<Cue> of(CueText text) {
    Set<DayOfWeek> past = past(text);
    Set<DayOfWeek> ahead = EnumSet.noneOf(DayOfWeek.class);
    @Nullable Timex lastPast = null;
    @Nullable Timex firstAhead = null;
    for (Timex timex : text.timexes()) {
      Weekday weekday = weekday(timex.meaning());
      if (weekday == null || text.sentenceAt(timex.start()) < 0) {
        continue;
      }
      if (isAhead(text, timex, weekday)) {
        ahead.add(weekday.day());
        firstAhead = firstAhead == null ? timex : firstAhead;
      } else if (isPast(text, timex, weekday)) {
        lastPast = lastPast == null ? timex : lastPast;
      }
    }
    List<Cue> cues = new ArrayList<>();
    if (lastPast != null) {
      cues.add(
          new Cue(
              span(lastPast),
              "told in the past: " + past + " lie at or just before publication",
              day -> past(past, day)));
    }
    if (firstAhead != null) {
      cues.add(
          new Cue(
              span(firstAhead),
              "told as to come: " + ahead + " lie at or just after publication",
              day -> lead(ahead, day)));
    }
    Set<DayOfWeek> both = EnumSet.copyOf(past);
    both.retainAll(ahead);
    if (lastPast != null && both.size() == 1) {
      cues.add(
          new Cue(
              lastPast.span(),
              both + " is told both ways, so it is the day itself",
              day -> both.contains(day.getDayOfWeek()) ? 1 : OTHER_DAY));
    }
    return cues;
  }

  /** The weekdays that the story tells as past. */
  static Set<DayOfWeek> past(CueText text) {
    Set<DayOfWeek> past = EnumSet.noneOf(DayOfWeek.class);
    for (Timex timex : text.timexes()) {
      Weekday weekday = weekday(timex.meaning());
      if (weekday != null && text.sentenceAt(timex.start()) >= 0 && isPast(text, timex, weekday)) {
        past.add(weekday.day());
      }
    }
    return past;
  }

  private static boolean isPast(CueText text, Timex timex, Weekday weekday) {
    return !isAhead(text, timex, weekday)
        && timex.tense() == Tense.PAST
        && weekday.choice() == Choice.BARE;
  }

  static @Nullable Weekday weekday(@Nullable Meaning meaning) {
    if (meaning instanceof PartOfDay part) {
      return weekday(part.day());
    }
    return meaning instanceof Weekday weekday && weekday.from() == Meaning.From.PUBLICATION
        ? weekday
        : null;
  }

  private static boolean isAhead(CueText text, Timex timex, Weekday weekday) {
    return Ahead.is(text, timex) && weekday.choice() != Choice.LAST;
  }

  private static TextSpan span(Timex timex) {
    return timex.span();
  }

  private static int lag(Set<DayOfWeek> days, LocalDate published) {
    return lags(days, published).min().orElse(0);
  }

  private static IntStream lags(Set<DayOfWeek> days, LocalDate published) {
    return days.stream()
        .mapToInt(day -> Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), WEEK));
  }

  /**
   * Days told together lie together: seldom is one told that was nearly a week ago beside one of
   * today.
   */
  private static double past(Set<DayOfWeek> days, LocalDate published) {
    return LAG[lag(days, published)] * SPREAD[lags(days, published).max().orElse(0)];
  }

  private static double lead(Set<DayOfWeek> days, LocalDate published) {
    double worst = 1;
    for (DayOfWeek day : days) {
      worst =
          Math.min(
              worst,
              LEAD[Math.floorMod(day.getValue() - published.getDayOfWeek().getValue(), WEEK)]);
    }
    return worst;
  }
}

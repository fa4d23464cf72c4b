package org.annals.resolution;

import java.util.List;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Precision;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Dates that share a year or a week: told once, at the end ("in April, May and June 1955", "March 5
 * to 9, 1918", "Tuesday and Wednesday of last week"), or told of neither ("on May 6 and May 7").
 */
final class Coordination {

  /** Room for " and ", " through " or ", ". */
  private static final int JOINT = 9;

  /** So many in a row are looked through for the one that tells the year. */
  private static final int MOST = 5;

  private Coordination() {}

  /**
   * The meaning of expression {@code i}, with the year of the one joined to it where it has none:
   * of those behind it the first that tells its year, else the one before, whatever year that was
   * given.
   *
   * @param before what the expression before it came to, or null for the first one
   * @param scene what is known where it stands
   */
  static Meaning meaning(List<Timex> timexes, int i, @Nullable Answer before, Scene scene) {
    Timex timex = timexes.get(i);
    Meaning meaning = ahead(timexes, i, MOST);
    Days days = before == null ? null : before.days();
    if (before == null || days == null || i == 0 || !areJoined(timexes.get(i - 1), timex)) {
      return scene.story() == null ? meaning : acrossNewYear(timexes, i, meaning, scene);
    }
    Meaning previous = timexes.get(i - 1).meaning();
    if (meaning instanceof Meaning.Decade decade && previous instanceof Meaning.Decade) {
      return decade.full() ? decade : decadeBehind(decade, days, scene);
    }
    if (isBehindNext(previous, meaning, timex)) {
      return new Meaning.Weekday(
          ((Meaning.Weekday) meaning).day(), Meaning.Choice.NEXT, Meaning.From.PUBLICATION);
    }
    Meaning same = Appositions.counted(timexes.get(i - 1), timex, days);
    if (same != null) {
      return same;
    }
    int year = days.first().getYear();
    boolean known = isKnown(before) || Appositions.isYearFromNow(previous);
    if (!timex.opening() && known && Appositions.holdsNext(timexes.get(i - 1), timex)) {
      return Years.told(meaning, Appositions.year(days, meaning));
    }
    return scene.story() != null && !timex.opening() && Years.areAcrossNewYear(previous, meaning)
        ? Years.told(meaning, year + 1)
        : Years.after(meaning, previous, year);
  }

  /** Not so when it was only counted from publication, as nothing else was told. */
  private static boolean isKnown(Answer before) {
    Anchor anchor = before.anchor();
    return anchor == null || anchor.kind() == AnchorKind.MENTION;
  }

  /**
   * "The 1830s and '40s": of the same century, or the next one when it comes earlier in it and is
   * not still to come.
   */
  private static Meaning decadeBehind(Meaning.Decade decade, Days before, Scene scene) {
    int told = Math.floorDiv(before.first().getYear(), 10);
    int number = told + Math.floorMod(decade.number() - told, 10);
    return new Meaning.Decade(scene.isToCome(number) ? number - 10 : number, true);
  }

  /**
   * "From October to March", "November and January" in a history: the first of two is of the year
   * before the second, and both together lie next to what was told.
   */
  private static Meaning acrossNewYear(List<Timex> timexes, int i, Meaning first, Scene scene) {
    if (i + 1 == timexes.size() || timexes.get(i + 1).opening()) {
      return first;
    }
    Meaning second = timexes.get(i + 1).meaning();
    if (!areJoined(timexes.get(i), timexes.get(i + 1)) || !Years.areAcrossNewYear(first, second)) {
      return first;
    }
    int year = scene.storyYear(any -> stretch(first, second, any));
    return Years.told(first, year - 1);
  }

  private static Days stretch(Meaning first, Meaning second, int year) {
    Days from = CalendarDates.inAnyYear((CalendarDate) CountedOn.bare(first), year - 1);
    Days to = CalendarDates.inAnyYear((CalendarDate) CountedOn.bare(second), year);
    return new Days(from.first(), to.last(), from.grain(), Precision.RANGE);
  }

  private static Meaning ahead(List<Timex> timexes, int i, int most) {
    Timex timex = timexes.get(i);
    if (most == 0 || i + 1 == timexes.size()) {
      return timex.meaning();
    }
    if (!areJoined(timex, timexes.get(i + 1))) {
      return Appositions.meaning(timex, timexes.get(i + 1));
    }
    if (Appositions.isSame(timex, timexes.get(i + 1))) {
      return timexes.get(i + 1).meaning();
    }
    Meaning next = ahead(timexes, i + 1, most - 1);
    Meaning meaning = Years.before(timex.meaning(), next);
    return inWeek(meaning, next);
  }

  /** A bare weekday lies in the week that the weekday behind it is told of. */
  private static Meaning inWeek(Meaning meaning, Meaning next) {
    return meaning instanceof Meaning.Weekday weekday
            && weekday.choice() == Meaning.Choice.BARE
            && next instanceof Meaning.NthWeekday other
            && other.whole() instanceof Meaning.UnitAround around
            && around.unit() == Granularity.WEEK
        ? new Meaning.NthWeekday(1, weekday.day(), around)
        : meaning;
  }

  /** "Tomorrow and Sunday": the next one, whatever the tense. */
  private static boolean isBehindNext(Meaning previous, Meaning meaning, Timex timex) {
    return previous instanceof Meaning.UnitAround around
        && around.delta() > 0
        && around.unit() == Granularity.DAY
        && meaning instanceof Meaning.Weekday weekday
        && weekday.choice() == Meaning.Choice.BARE
        && !timex.opening();
  }

  private static boolean areJoined(Timex one, Timex other) {
    return other.start() - one.end() <= JOINT;
  }
}

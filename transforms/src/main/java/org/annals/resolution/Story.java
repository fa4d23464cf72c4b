package org.annals.resolution;

import java.util.function.IntFunction;
import org.annals.model.Granularity;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How far the telling of a history has come: what a bare month, day or season in it belongs to.
 *
 * <p>Kept are where the telling stands, the last date that was told aside of it (far ahead, or
 * back), the last bare year that it may have come to, and what was told last, a date or a bare
 * year, for the rest of its sentence and what follows it. A date that tells its year carries the
 * telling on; one that lies far off is an aside until a second one confirms it, and what is only
 * looked ahead to ("until 1945", "planned for 1976") never carries it on. Bare years of another age
 * move the telling once enough of them stand in a row. A headline begins anew, and the years it
 * names hold for what stands below it.
 */
final class Story {

  /** Years that a telling goes on, and days that it goes back, without this being an aside. */
  private static final int ON = 2;

  private static final int BACK = 62;

  /** Two dates so near one another confirm that the telling has moved. */
  private static final int CONFIRMED = 370;

  /** Beyond so many years a date is a look into another age: what follows is not of it. */
  private static final int AGE = 10;

  /** So many bare years of another age in a row, and the telling has moved there. */
  private static final int MOVED_AGE = 3;

  private final Choosing choosing = new Choosing();
  private @Nullable Days here;
  private @Nullable Days aside;
  private @Nullable Days year;

  /**
   * The last date told with its year and at least its month, and where; it leads on if it is later.
   */
  private @Nullable Days said;

  private int saidAt;

  /**
   * The last bare year, told or counted, and where: of the rest of its sentence, whatever its age.
   */
  private @Nullable Days saidYear;

  private int saidYearAt;

  /** The last bare year of another age, and how many were told there since one of this age. */
  private @Nullable Days otherAge;

  private int otherAgeTimes;

  private int asideAt;
  private int yearAt;
  private int yearTimes;
  private boolean fresh;
  private boolean sectionsYear;

  /** The stretch the telling has come to, or null before the first date. */
  @Nullable Days now() {
    return year != null && (here == null || sectionsYear) ? year : here;
  }

  /** A headline is passed. */
  void enterSection() {
    fresh = true;
    choosing.enterSection();
  }

  /** The years that a headline names. */
  void head(Days years) {
    choosing.within(years.first().getYear(), years.last().getYear());
    year = Days.year(years.first().getYear());
    sectionsYear = true;
    yearTimes = 1;
  }

  /**
   * Takes note of a date.
   *
   * @param yearTold whether the date told its year itself
   * @param ahead whether it is only looked ahead to
   * @param at where in the text it ends
   */
  void tell(Days days, boolean yearTold, boolean ahead, int at) {
    if (days.grain().compareTo(Granularity.YEAR) > 0) {
      return;
    }
    boolean years = days.grain() == Granularity.YEAR && days.precision() == Precision.RANGE;
    if (years || (days.grain() == Granularity.SEASON && !yearTold)) {
      return;
    }
    if (isBareYear(days)) {
      saidYear = ahead ? null : days;
      saidYearAt = at;
      tellYear(days, ahead || (!yearTold && isBack(days)), at);
      return;
    }
    said = yearTold && !ahead ? days : null;
    saidAt = at;
    if (here == null || (!ahead && (!yearTold || carriesOn(here, days)))) {
      moveTo(days, at);
    } else {
      tellAside(days, ahead, at);
    }
  }

  private void tellYear(Days days, boolean ahead, int at) {
    Days stands = here;
    if (stands != null && ahead) {
      return;
    }
    if (stands != null && isOfAnotherAge(stands, days)) {
      countOtherAge(days);
      otherAge = days;
      if (otherAgeTimes < MOVED_AGE) {
        return;
      }
      here = null;
    }
    otherAge = null;
    if (here != null && !fresh && yearOf(days) == yearOf(here)) {
      year = null;
      return;
    }
    yearTimes = year != null && yearOf(year) == yearOf(days) ? yearTimes + 1 : 1;
    year = days;
    yearAt = at;
    sectionsYear = fresh || (sectionsYear && yearTimes > 1);
    fresh = false;
  }

  /** The same year told twice is what is talked of, and no sign that the telling goes on there. */
  private void countOtherAge(Days days) {
    if (otherAge == null || isOfAnotherAge(otherAge, days)) {
      otherAgeTimes = 1;
    } else if (yearOf(otherAge) != yearOf(days)) {
      otherAgeTimes++;
    }
  }

  private void tellAside(Days days, boolean ahead, int at) {
    Days before = aside;
    if (!ahead && before != null && isConfirmed(before, days)) {
      moveTo(days, at);
    } else {
      aside = here != null && isOfAnotherAge(here, days) ? null : days;
      asideAt = at;
    }
  }

  /**
   * Whether a date bears out the one told aside before: near it, and nearer than to the telling.
   */
  private boolean isConfirmed(Days before, Days days) {
    int distance = Math.abs(Choosing.days(before, days));
    return distance <= CONFIRMED
        && (here == null || distance <= Math.abs(Choosing.days(here, days)));
  }

  private void moveTo(Days days, int at) {
    aside = here == null || carriesOn(here, days) ? null : here;
    asideAt = at;
    here = days;
    year = null;
    fresh = false;
    sectionsYear = false;
    choosing.movedTo(yearOf(days));
  }

  private boolean carriesOn(Days before, Days days) {
    int reached = year == null ? yearOf(before) : Math.max(yearOf(before), yearOf(year));
    return yearOf(days) - reached <= ON && (fresh || Choosing.days(before, days) >= -BACK);
  }

  /** "In May 1936 they struck. On 12 July …": the telling has leapt ahead. */
  private boolean leadsOn(Days days) {
    return here == null || days.first().isAfter(here.last());
  }

  private static boolean isOfAnotherAge(Days before, Days days) {
    return Math.abs(yearOf(days) - yearOf(before)) > AGE;
  }

  private boolean isBack(Days days) {
    return here != null && yearOf(days) < yearOf(here);
  }

  private static boolean isBareYear(Days days) {
    return days.grain() == Granularity.YEAR && days.isWhole();
  }

  /**
   * The year in which a date of the telling lies that tells none.
   *
   * @param inYear the date in a given year
   * @param lookedBack whether the telling looks back to it
   * @param opening whether it is the first of its sentence
   * @param at where in the text it stands
   */
  int yearOf(IntFunction<Days> inYear, boolean lookedBack, boolean opening, int at) {
    choosing.begin(inYear, lookedBack);
    if (saidYear != null && !opening && at - saidYearAt < Choosing.BESIDE) {
      boolean later = said == null || saidYearAt > saidAt;
      choosing.in(yearOf(saidYear), later ? Choosing.SENTENCES_YEAR : Choosing.YEAR_BESIDE);
    }
    if (said != null && at - saidAt < Choosing.CLOSE) {
      if (!opening) {
        choosing.around(said, Choosing.SAME_SENTENCE);
      } else if (leadsOn(said)) {
        choosing.around(said, Choosing.LEADING_ON);
      }
    }
    if (here != null) {
      choosing.around(here, Choosing.HERE);
    }
    if (aside != null && at - asideAt < Choosing.NEAR) {
      boolean beside = at - asideAt < Choosing.CLOSE;
      choosing.around(aside, beside ? Choosing.ASIDE_CLOSE : Choosing.ASIDE);
    }
    if (year != null) {
      choosing.in(yearOf(year), standing(year, at));
    }
    return choosing.chosen();
  }

  private double standing(Days told, int at) {
    if (here == null || sectionsYear) {
      return Choosing.SECTIONS_YEAR;
    }
    boolean onwards = yearOf(told) >= yearOf(here) && yearOf(told) <= yearOf(here) + 2;
    if (at - yearAt < Choosing.BESIDE) {
      return Choosing.YEAR_BESIDE;
    }
    return onwards ? Choosing.YEAR_ON / yearTimes : Choosing.YEAR_ASIDE;
  }

  private static int yearOf(Days days) {
    return days.first().getYear();
  }
}

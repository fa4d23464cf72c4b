package org.annals.resolution;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;

/**
 * What an expression is counted from.
 *
 * @param days the anchor's days; one for publication
 * @param kind what it is
 */
record Anchor(Days days, AnchorKind kind) {

  /** The day that counting starts from: the first. */
  LocalDate day() {
    return days.first();
  }

  /**
   * Whether nobody can tell what counts from it in a unit: "a week later" behind years, "two days
   * later", "that night" behind a month.
   */
  boolean isWide(Granularity unit) {
    int most = unit.finerThan(Granularity.WEEK) ? 7 : unit == Granularity.WEEK ? 31 : 0;
    return most > 0 && days.first().plusDays(most).isBefore(days.last());
  }

  /** The latest year in which a date, given in each year, does not begin behind it. */
  int latestYear(IntFunction<Days> inYear) {
    int year = days.last().getYear();
    return inYear.apply(year).first().isAfter(days.last()) ? year - 1 : year;
  }

  /** As results name it: a day, or two of them with a slash between. */
  String written() {
    String first = TimexValue.day(days.first());
    return days.first().equals(days.last()) ? first : first + "/" + TimexValue.day(days.last());
  }
}

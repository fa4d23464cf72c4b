package org.annals.timex;

import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;

/** Tells what lies in a year, and what is one: "June" and "last year" of "June last year". */
final class Wholes {

  private Wholes() {}

  /** Whether it lies in some year that is not told yet. */
  static boolean isInYear(Meaning meaning) {
    return (meaning instanceof CalendarDate date
            && date.year().isEmpty()
            && date.month().isPresent())
        || (meaning instanceof Meaning.SeasonOf season && season.year().isEmpty())
        || (meaning instanceof Meaning.YearPart part && part.year().isEmpty())
        || (meaning instanceof Meaning.HolidayOf holiday && holiday.year().isEmpty());
  }

  static boolean isYear(Meaning meaning) {
    return meaning instanceof Meaning.ShortYear
        || (meaning instanceof Meaning.UnitAround around && around.unit() == Granularity.YEAR)
        || (meaning instanceof Meaning.Offset offset && offset.unit() == Granularity.YEAR)
        || (meaning instanceof CalendarDate date && date.month().isEmpty() && date.day().isEmpty());
  }
}

package org.annals.timex;

import org.annals.model.Granularity;
import org.annals.model.Meaning;

/** Tells the dates that are single days, on which there are times. */
final class SingleDays {

  private SingleDays() {}

  static boolean is(Meaning meaning) {
    return switch (meaning.getClass().getSimpleName()) {
      case "CalendarDate" -> ((Meaning.CalendarDate) meaning).day().isPresent();
      case "UnitAround" -> ((Meaning.UnitAround) meaning).unit() == Granularity.DAY;
      case "YearsBefore" -> is(((Meaning.YearsBefore) meaning).base());
      case "Inside" -> is(((Meaning.Inside) meaning).inner());
      case "HolidayOf" -> ((Meaning.HolidayOf) meaning).holiday().days() == 1;
      case "Weekday", "WeekdayCount", "WrittenDate", "NthWeekday" -> true;
      default -> false;
    };
  }
}

package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.HebrewCalendar;
import org.annals.calendar.IslamicCalendar;
import org.annals.calendar.JulianEaster;
import org.annals.calendar.MoonFeasts;
import org.annals.calendar.PersianCalendar;
import org.annals.calendar.SuperTuesday;
import org.annals.model.Granularity;
import org.annals.model.Holiday;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/** The days of a holiday in a year: Natty's, or those of another calendar. */
final class HolidayDays {

  private HolidayDays() {}

  /** Its first day in a year, or null when that is not known. */
  static @Nullable LocalDate first(Holiday holiday, int year, NattyAdapter natty) {
    return switch (holiday.reckoning()) {
      case NAME -> natty.holiday(holiday, year);
      case HEBREW -> HebrewCalendar.newYear(year).plusDays(holiday.daysAfter());
      case HANUKKAH -> HebrewCalendar.hanukkah(year);
      case CHINESE -> MoonFeasts.lunarNewYear(year);
      case INDIAN -> MoonFeasts.diwali(year);
      case INDIAN_SPRING -> MoonFeasts.holi(year);
      case PERSIAN -> PersianCalendar.newYear(year);
      case JULIAN -> JulianEaster.in(year);
      case PRIMARIES -> SuperTuesday.in(year);
      case ISLAMIC -> IslamicCalendar.first(year, holiday.month(), holiday.daysAfter() + 1);
    };
  }

  /** All its days, by the first. */
  static Days from(Holiday holiday, LocalDate first) {
    LocalDate last = first.plusDays(holiday.days() - 1L);
    boolean month = holiday == Holiday.RAMADAN;
    return new Days(
        first, month ? IslamicCalendar.lastOfMonth(first) : last, Granularity.DAY, Precision.RANGE);
  }
}

package org.annals.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The Islamic calendar of Umm al-Qura, which is known for 1882 to 2174; where the moon must be seen
 * a feast can be a day later. Days begin on the evening before the day given here.
 */
public final class IslamicCalendar {

  private IslamicCalendar() {}

  /**
   * The first such day of a month in a year of ours; each comes every year, as theirs are shorter.
   * Null for years that the calendar is not known for.
   *
   * @param month 1 to 12, in their year
   */
  public static @Nullable LocalDate first(int year, int month, int dayOfMonth) {
    try {
      int begun = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int hijri = begun; hijri <= begun + 1; hijri++) {
        LocalDate day = LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, dayOfMonth));
        if (day.getYear() == year) {
          return day;
        }
      }
      return null;
    } catch (DateTimeException outside) {
      return null;
    }
  }

  /** The last day of the month that {@code day} lies in. */
  public static LocalDate lastOfMonth(LocalDate day) {
    HijrahDate date = HijrahDate.from(day);
    return day.plusDays(date.lengthOfMonth() - (long) date.get(ChronoField.DAY_OF_MONTH));
  }
}

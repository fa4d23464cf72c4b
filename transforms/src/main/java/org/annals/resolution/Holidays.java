package org.annals.resolution;

import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.Granularity;
import org.annals.model.Holiday;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.HolidayOf;
import org.annals.model.Tense;
import org.jspecify.annotations.Nullable;

/** Holidays: the year is ours, the day in it that of their calendar. */
final class Holidays {

  private static final String STATED = "stated in full";

  private Holidays() {}

  static Answer resolve(HolidayOf holiday, Scene scene, NattyAdapter natty) {
    if (holiday.year().isPresent()) {
      int told = holiday.year().getAsInt();
      return answer(holiday, HolidayDays.first(holiday.holiday(), told, natty), null, STATED);
    }
    Anchor story = scene.story();
    if (story != null && holiday.choice() == Meaning.Choice.BARE) {
      int year =
          scene.storyYear(any -> days(HolidayDays.first(holiday.holiday(), any, natty), any));
      return answer(
          holiday,
          HolidayDays.first(holiday.holiday(), year, natty),
          story,
          "in the year the story has come to");
    }
    Anchor stated = story != null ? story : scene.statedBeside();
    Anchor anchor = stated != null ? stated : scene.anchor(From.PUBLICATION);
    if (anchor == null) {
      return Answer.bare("XXXX-XX-XX", "the year is not known");
    }
    int every = holiday.holiday().everyYears();
    int year = anchor.day().getYear() - Math.floorMod(anchor.day().getYear(), every);
    LocalDate same = HolidayDays.first(holiday.holiday(), year, natty);
    if (same == null || stated != null) {
      boolean goesOn = stated != null && story == null && isBefore(same, stated.days());
      LocalDate told = goesOn ? HolidayDays.first(holiday.holiday(), year + every, natty) : same;
      return answer(holiday, told, anchor, "in the year told just before");
    }
    int shift = shift(holiday, same, anchor.day(), scene);
    LocalDate day =
        shift == 0 ? same : HolidayDays.first(holiday.holiday(), year + every * shift, natty);
    return answer(holiday, day, anchor, "the nearest by the direction told");
  }

  /** "On New Year's Eve 1999 …; on New Year's Day": the telling goes on. */
  private static boolean isBefore(@Nullable LocalDate day, Days told) {
    return day != null && told.grain() != Granularity.YEAR && day.isBefore(told.first());
  }

  private static Days days(@Nullable LocalDate day, int year) {
    return day == null ? Days.year(year) : Days.day(day);
  }

  private static int shift(HolidayOf holiday, LocalDate same, LocalDate anchor, Scene scene) {
    return switch (holiday.choice()) {
      case LAST -> same.isBefore(anchor) ? 0 : -1;
      case NEXT -> same.isAfter(anchor) ? 0 : 1;
      case THIS -> 0;
      case BARE ->
          switch (holiday.holiday() == Holiday.HOLIDAYS ? Tense.NONE : scene.tense()) {
            case PAST -> same.isAfter(anchor) ? -1 : 0;
            case FUTURE -> same.isBefore(anchor) ? 1 : 0;
            case PRESENT, NONE ->
                same.isAfter(anchor.plusDays(182))
                    ? -1
                    : same.isBefore(anchor.minusDays(182)) ? 1 : 0;
          };
    };
  }

  private static Answer answer(
      HolidayOf holiday, @Nullable LocalDate day, @Nullable Anchor anchor, String step) {
    if (day == null) {
      return Answer.bare("XXXX-XX-XX", "no day found for this holiday");
    }
    if (holiday.holiday().days() == 1) {
      return Answer.of(CalendarUnit.of(Granularity.DAY, day), anchor, step);
    }
    Days days = HolidayDays.from(holiday.holiday(), day);
    String value = TimexValue.day(days.first()) + "/" + TimexValue.day(days.last());
    return new Answer(value, null, days, anchor, List.of(step));
  }
}

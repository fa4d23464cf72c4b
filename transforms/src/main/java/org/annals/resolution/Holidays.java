package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.HolidayOf;
import org.jspecify.annotations.Nullable;

/** Holidays: the year is ours, the day in it Natty's. */
final class Holidays {

  private Holidays() {}

  static Answer resolve(HolidayOf holiday, Scene scene, NattyAdapter natty) {
    if (holiday.year().isPresent()) {
      return answer(
          natty.holiday(holiday.holiday(), holiday.year().getAsInt()), null, "stated in full");
    }
    Anchor story = scene.story();
    if (story != null && holiday.choice() == Meaning.Choice.BARE) {
      int year = scene.storyYear(any -> days(natty.holiday(holiday.holiday(), any), any));
      return answer(
          natty.holiday(holiday.holiday(), year), story, "in the year the story has come to");
    }
    Anchor stated = story != null ? story : scene.statedBeside();
    Anchor anchor = stated != null ? stated : scene.anchor(From.PUBLICATION);
    if (anchor == null) {
      return Answer.bare("XXXX-XX-XX", "the year is not known");
    }
    int year = anchor.day().getYear();
    LocalDate same = natty.holiday(holiday.holiday(), year);
    if (same == null || stated != null) {
      return answer(same, anchor, "in the year told just before");
    }
    int shift = shift(holiday, same, anchor.day(), scene);
    LocalDate day = shift == 0 ? same : natty.holiday(holiday.holiday(), year + shift);
    return answer(day, anchor, "the nearest by the direction told");
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
          switch (scene.tense()) {
            case PAST -> same.isAfter(anchor) ? -1 : 0;
            case FUTURE -> same.isBefore(anchor) ? 1 : 0;
            case PRESENT, NONE ->
                same.isAfter(anchor.plusDays(182))
                    ? -1
                    : same.isBefore(anchor.minusDays(182)) ? 1 : 0;
          };
    };
  }

  private static Answer answer(@Nullable LocalDate day, @Nullable Anchor anchor, String step) {
    return day == null
        ? Answer.bare("XXXX-XX-XX", "no day found for this holiday")
        : Answer.of(CalendarUnit.of(Granularity.DAY, day), anchor, step);
  }
}

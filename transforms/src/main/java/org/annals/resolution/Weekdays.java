package org.annals.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Meaning.WeekdayBeside;
import org.annals.model.Meaning.WeekdayCount;
import org.annals.model.Tense;

/** Days of the week: the tense of the clause says which side of the anchor they lie on. */
final class Weekdays {

  private Weekdays() {}

  static Answer resolve(Weekday weekday, Scene scene) {
    Anchor anchor = scene.anchor(weekday.from());
    if (anchor == null) {
      return Answer.bare(TimexValue.weekday(weekday.day()), "no day to count from");
    }
    if (anchor.kind() == AnchorKind.MENTION && anchor.isWide(Granularity.DAY)) {
      return Answer.bare(TimexValue.weekday(weekday.day()), "what was told before has no day");
    }
    LocalDate from = anchor.day();
    DayOfWeek day = weekday.day();
    boolean ahead = scene.tense() == Tense.FUTURE || scene.tense() == Tense.PRESENT;
    return switch (weekday.choice()) {
      case LAST ->
          answer(from.with(TemporalAdjusters.previous(day)), anchor, "the nearest such day before");
      case NEXT ->
          answer(from.with(TemporalAdjusters.next(day)), anchor, "the first such day after");
      case THIS, BARE ->
          ahead
              ? answer(
                  from.with(TemporalAdjusters.nextOrSame(day)),
                  anchor,
                  "told as present or to come: the nearest such day from the anchor on")
              : answer(
                  from.with(TemporalAdjusters.previousOrSame(day)),
                  anchor,
                  "told in the past: the nearest such day up to the anchor");
    };
  }

  /** "the Friday before Easter": counted from the day, whatever the tense. */
  static Answer beside(WeekdayBeside beside, Answer base) {
    Days days = base.days();
    if (days == null) {
      return Answer.bare(TimexValue.weekday(beside.day()), "no day to count from");
    }
    Anchor anchor = new Anchor(days, AnchorKind.MENTION);
    LocalDate day =
        beside.way() == Meaning.Way.BACK
            ? days.first().with(TemporalAdjusters.previous(beside.day()))
            : days.last().with(TemporalAdjusters.next(beside.day()));
    return answer(day, anchor, "the nearest such day on that side of it");
  }

  /** Up to three days on either side, whatever the tense. */
  static Answer nearest(Weekday weekday, Scene scene) {
    Anchor anchor = scene.anchor(weekday.from());
    return anchor == null
        ? Answer.bare(TimexValue.weekday(weekday.day()), "no day to count from")
        : answer(
            anchor.day().minusDays(4).with(TemporalAdjusters.next(weekday.day())),
            anchor,
            "the nearest such day");
  }

  /** "two Sundays ago". */
  static Answer count(WeekdayCount count, Scene scene) {
    Anchor anchor = scene.anchor(Meaning.From.PUBLICATION);
    if (anchor == null) {
      return Answer.bare(TimexValue.weekday(count.day()), "no day to count from");
    }
    LocalDate from = anchor.day();
    boolean back = count.way() == Meaning.Way.BACK;
    LocalDate day =
        back
            ? from.with(TemporalAdjusters.previous(count.day())).minusWeeks(count.count() - 1L)
            : from.with(TemporalAdjusters.next(count.day())).plusWeeks(count.count() - 1L);
    return answer(day, anchor, "such days counted from the anchor");
  }

  private static Answer answer(LocalDate day, Anchor anchor, String step) {
    return Answer.of(CalendarUnit.of(Granularity.DAY, day), anchor, step);
  }
}

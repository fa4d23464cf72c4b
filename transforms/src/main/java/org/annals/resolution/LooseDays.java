package org.annals.resolution;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Tense;

/** Days told without their month: "the 27th", "Friday the 13th". */
final class LooseDays {

  /** Within so many months every weekday that a day of the month can be has come. */
  private static final int MONTHS = 30;

  private LooseDays() {}

  /** Of the month being talked of in a history, else the nearest by tense. */
  static Answer resolve(int day, Scene scene) {
    Anchor anchor = scene.anchor(Meaning.From.MENTION);
    if (anchor == null) {
      return unknown(day, "the month is not known");
    }
    YearMonth month = YearMonth.from(anchor.day());
    if (anchor.kind() == AnchorKind.PUBLICATION) {
      int order = day - anchor.day().getDayOfMonth();
      month =
          scene.aheadOrPresent()
              ? month.plusMonths(order < 0 ? 1 : 0)
              : month.minusMonths(order > 0 ? 1 : 0);
    }
    try {
      return Answer.of(
          CalendarUnit.of(Granularity.DAY, month.atDay(day)), anchor, "of the month talked of");
    } catch (DateTimeException noSuchDay) {
      return unknown(day, "no day of that month");
    }
  }

  /** The nearest such day that falls on a weekday; on the side that the tense tells. */
  static Answer onWeekday(int day, DayOfWeek weekday, Scene scene) {
    Anchor anchor = scene.anchor(Meaning.From.MENTION);
    if (anchor == null) {
      return unknown(day, "the month is not known");
    }
    YearMonth start = YearMonth.from(anchor.day());
    for (int step = 0; step <= MONTHS; step++) {
      for (int way : ways(scene)) {
        YearMonth month = start.plusMonths((long) way * step);
        if (month.isValidDay(day) && fits(month.atDay(day), weekday, anchor.day(), scene)) {
          return Answer.of(
              CalendarUnit.of(Granularity.DAY, month.atDay(day)),
              anchor,
              "the nearest month in which it is that weekday");
        }
      }
    }
    return unknown(day, "no such day on that weekday");
  }

  private static int[] ways(Scene scene) {
    return switch (scene.tense()) {
      case PAST -> new int[] {-1};
      case FUTURE -> new int[] {1};
      case PRESENT, NONE -> new int[] {1, -1};
    };
  }

  private static boolean fits(LocalDate day, DayOfWeek weekday, LocalDate anchor, Scene scene) {
    boolean side =
        scene.tense() == Tense.PAST
            ? !day.isAfter(anchor)
            : scene.tense() != Tense.FUTURE || !day.isBefore(anchor);
    return side && day.getDayOfWeek() == weekday;
  }

  private static Answer unknown(int day, String why) {
    return Answer.bare("XXXX-XX-" + TimexValue.digits(day, 2), why);
  }
}

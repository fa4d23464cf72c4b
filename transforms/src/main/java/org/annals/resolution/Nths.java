package org.annals.resolution;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning.FirstUnits;
import org.annals.model.Meaning.Nth;
import org.annals.model.Meaning.NthWeekday;
import org.annals.model.Precision;

/** Numbered units within a stretch. */
final class Nths {

  private static final int MOST = 1000;

  /** A quarter of a century. */
  private static final int YEARS = 25;

  private Nths() {}

  static Answer resolve(Nth nth, Answer whole) {
    Days days = whole.days();
    Granularity unit = nth.unit();
    if (days == null || Math.abs(nth.number()) > MOST) {
      return Answer.bare(OpenValue.of(unit), "no stretch to count in");
    }
    if (unit == Granularity.QUARTER && days.grain() == Granularity.CENTURY) {
      return quarterOfCentury(nth.number(), whole);
    }
    CalendarUnit found =
        nth.number() > 0
            ? first(unit, days).plus(nth.number() - 1)
            : last(unit, days).plus(nth.number() + 1);
    return Answer.of(found, whole.anchor(), "counted within it");
  }

  /** "the second quarter of the 18th century": 1725 to 1749. */
  private static Answer quarterOfCentury(int number, Answer whole) {
    Days days = whole.days();
    int index = number > 0 ? number - 1 : 4 + number;
    if (days == null || index < 0 || index > 3) {
      return whole;
    }
    LocalDate first = days.first().plusYears((long) YEARS * index);
    LocalDate last = first.plusYears(YEARS).minusDays(1);
    String value = TimexValue.year(first.getYear()) + "/" + TimexValue.year(last.getYear());
    return whole
        .withValue(value)
        .with(new Days(first, last, Granularity.CENTURY, Precision.RANGE), "twenty-five years");
  }

  /** A week belongs to the stretch that holds most of it. */
  private static CalendarUnit first(Granularity unit, Days days) {
    if (unit == Granularity.WEEKEND && days.grain() == Granularity.DAY) {
      return CalendarUnit.of(unit, days.first().minusDays(2)); // a Monday's is the one before
    }
    boolean split = unit == Granularity.WEEK && days.grain() != Granularity.DAY;
    return CalendarUnit.of(unit, split ? days.first().plusDays(3) : days.first());
  }

  private static CalendarUnit last(Granularity unit, Days days) {
    boolean split = unit == Granularity.WEEK && days.grain() != Granularity.DAY;
    return CalendarUnit.of(unit, split ? days.last().minusDays(3) : days.last());
  }

  static Answer weekday(NthWeekday nth, Answer whole) {
    Days days = whole.days();
    if (days == null) {
      return Answer.bare(TimexValue.weekday(nth.day()), "no stretch to count in");
    }
    LocalDate day =
        nth.number() > 0
            ? days.first()
                .with(TemporalAdjusters.nextOrSame(nth.day()))
                .plusWeeks(nth.number() - 1L)
            : days.last()
                .with(TemporalAdjusters.previousOrSame(nth.day()))
                .plusWeeks(nth.number() + 1L);
    return Answer.of(CalendarUnit.of(Granularity.DAY, day), whole.anchor(), "counted within it");
  }

  /** "the first nine months of 1990" is a length that lies at one end of a stretch. */
  static Answer units(FirstUnits units, Answer whole) {
    String length = TimexValue.duration(new Amount(units.count()), units.unit());
    Days days = whole.days();
    if (days == null) {
      return Answer.bare(length, "a length");
    }
    String value = isHalf(units, days) ? whole.value() + (units.fromEnd() ? "-H2" : "-H1") : length;
    CalendarUnit first = CalendarUnit.of(units.unit(), days.first());
    CalendarUnit last = CalendarUnit.of(units.unit(), days.last());
    Days run =
        units.fromEnd()
            ? run(last.plus(1 - units.count()).first(), days.last(), units.unit())
            : run(days.first(), first.plus(units.count() - 1).last(), units.unit());
    return new Answer(value, null, run, whole.anchor(), List.of("a length at one end of it"));
  }

  /** Two quarters at one end of a year have a name of their own. */
  private static boolean isHalf(FirstUnits units, Days days) {
    return units.count() == 2
        && units.unit() == Granularity.QUARTER
        && days.grain() == Granularity.YEAR
        && days.isWhole();
  }

  private static Days run(LocalDate first, LocalDate last, Granularity unit) {
    return new Days(first, last, unit, Precision.RANGE);
  }
}

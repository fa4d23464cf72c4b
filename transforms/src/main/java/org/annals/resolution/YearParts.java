package org.annals.resolution;

import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.annals.model.Granularity;
import org.annals.model.Meaning.AccountPeriod;
import org.annals.model.Meaning.FiscalYear;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.YearPart;
import org.annals.model.Precision;

/** Quarters, halves and fiscal years. */
final class YearParts {

  /** Reports of a quarter still to come out follow it within so many days. */
  private static final int JUST_ENDED = 75;

  /** A fiscal year starts at most so many months before the calendar's. */
  private static final int EARLIEST = 6;

  /** A fiscal year starts at most so many months after the calendar's. */
  private static final int LATEST = 3;

  /** So many days are half a quarter. */
  private static final int MIDDLE = 45;

  private YearParts() {}

  static Answer resolve(YearPart part, Scene scene) {
    Answer answer = calendar(part, scene);
    Days days = answer.days();
    if (!part.fiscal() || days == null) {
      return answer;
    }
    return answer.with(
        new Days(
            days.first().minusMonths(EARLIEST),
            days.last().plusMonths(LATEST),
            days.grain(),
            Precision.FUZZY),
        "a fiscal year may start anywhere from the July before to the April of its year");
  }

  static boolean isFiscal(Days quarter) {
    return quarter.precision() == Precision.FUZZY;
  }

  /** The calendar quarter that a quarter has its name from. */
  static CalendarUnit named(Days quarter) {
    LocalDate first = isFiscal(quarter) ? quarter.first().plusMonths(EARLIEST) : quarter.first();
    return CalendarUnit.of(Granularity.QUARTER, first.plusDays(MIDDLE));
  }

  /** The three months up to a day; named after the quarter that holds most of them. */
  static Answer ending(Answer end) {
    Days days = end.days();
    if (days == null) {
      return Answer.bare("XXXX-QX", "the year is not known");
    }
    LocalDate first = days.last().plusDays(1).minusMonths(3);
    CalendarUnit most = CalendarUnit.of(Granularity.QUARTER, first.plusDays(MIDDLE));
    return Answer.of(most, end.anchor(), "the quarter that holds most of the three months")
        .with(
            new Days(first, days.last(), Granularity.QUARTER, Precision.RANGE),
            "up to the day told");
  }

  private static Answer calendar(YearPart part, Scene scene) {
    if (part.year().isPresent()) {
      return Answer.of(unit(part, part.year().getAsInt()), null, "stated in full");
    }
    Anchor anchor = scene.anchor(From.PUBLICATION);
    if (anchor == null) {
      String letter = part.unit() == Granularity.HALF ? "-H" : "-Q";
      return Answer.bare("XXXX" + letter + part.number(), "the year is not known");
    }
    LocalDate day = anchor.day();
    CalendarUnit same = unit(part, day.getYear());
    CalendarUnit begun = same.first().isAfter(day) ? same.plus(-perYear(part)) : same;
    boolean stale = begun.last().isBefore(day.minusDays(JUST_ENDED));
    CalendarUnit meant = scene.ahead() && stale ? begun.plus(perYear(part)) : begun;
    return Answer.of(
        meant, anchor, "the latest that has begun, or the next where the verbs look ahead");
  }

  private static int perYear(YearPart part) {
    return part.unit() == Granularity.HALF ? 2 : 4;
  }

  private static CalendarUnit unit(YearPart part, int year) {
    int months = part.unit() == Granularity.HALF ? 6 : 3;
    return new CalendarUnit(part.unit(), LocalDate.of(year, 1 + months * (part.number() - 1), 1));
  }

  /** The period of accounts is the quarter told before; without one, a year. */
  static Answer period(AccountPeriod period, Scene scene) {
    Anchor quarter = scene.quarter();
    Anchor anchor = quarter != null ? quarter : scene.anchor(From.PUBLICATION);
    if (period.year().isPresent() && quarter == null) {
      return Answer.of(CalendarUnit.ofYear(period.year().getAsInt()), null, "stated");
    }
    if (anchor == null) {
      return Answer.bare("XXXX", "the period is not known");
    }
    if (quarter == null) {
      return period.yearsBack() > 0
          ? Answer.of(
              CalendarUnit.of(Granularity.YEAR, anchor.day()).plus(-1), anchor, "a year before")
          : Answer.of(
              CalendarUnit.of(Granularity.QUARTER, anchor.day()).plus(-1),
              anchor,
              "the last quarter");
    }
    int back =
        period.year().isPresent()
            ? named(quarter.days()).first().getYear() - period.year().getAsInt()
            : period.yearsBack();
    return Accounts.yearsBefore(quarter, back, "the quarter that is talked of");
  }

  static Answer fiscalYear(FiscalYear year, Scene scene) {
    Anchor anchor = scene.anchor(From.PUBLICATION);
    if (year.year().isEmpty() && anchor == null) {
      return Answer.bare("XXXX", "the year is not known");
    }
    int number =
        year.year().isPresent() || anchor == null
            ? year.year().orElse(0)
            : anchor.day().getYear() + year.delta();
    Days days = fiscal(LocalDate.of(number - 1, 7, 1), LocalDate.of(number + 1, 3, 31));
    return new Answer(
        TimexValue.year(number),
        null,
        days,
        year.year().isPresent() ? null : anchor,
        List.of("a fiscal year may start anywhere from the July before to the April of its year"));
  }

  private static Days fiscal(LocalDate first, LocalDate last) {
    return new Days(first, last, Granularity.YEAR, Precision.FUZZY);
  }
}

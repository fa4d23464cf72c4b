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

  private YearParts() {}

  static Answer resolve(YearPart part, Scene scene) {
    Answer answer = calendar(part, scene);
    Days days = answer.days();
    if (!part.fiscal() || days == null) {
      return answer;
    }
    return answer.with(
        fiscal(days.first().minusMonths(6), days.last().plusMonths(3)),
        "a fiscal year may start anywhere from the July before to the April of its year");
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
    CalendarUnit same = CalendarUnit.of(Granularity.QUARTER, quarter.day());
    int back =
        period.year().isPresent()
            ? quarter.day().getYear() - period.year().getAsInt()
            : period.yearsBack();
    return Answer.of(same.plus(-4 * back), quarter, "the quarter that is talked of");
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

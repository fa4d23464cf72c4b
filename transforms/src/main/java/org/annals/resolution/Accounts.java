package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.CalendarUnit;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The quarter whose figures a report tells: what "the quarter", "the year-ago period" and "a year
 * earlier" count from. An earlier quarter told beside it is there to compare, and one to come has
 * no figures yet. One text's; never shared.
 */
final class Accounts {

  /** A report of a quarter's figures is about so long. */
  private static final int REPORT = 1500;

  private @Nullable Anchor quarter;
  private int toldAt;

  /** Takes note of an expression that ends at {@code end}. */
  void tell(Meaning meaning, @Nullable Days days, int end, @Nullable LocalDate published) {
    if (isLonger(meaning) && (days == null || hasEnded(days, published))) {
      // Figures of another length follow.
      quarter = null;
    } else if (days != null && isQuarter(meaning, days)) {
      Anchor before = at(end);
      if (before == null || displaces(meaning, days, before.days(), published)) {
        quarter = new Anchor(days, AnchorKind.MENTION);
      }
      toldAt = end;
    }
  }

  /** The quarter that is talked of at a place, or null. */
  @Nullable Anchor at(int start) {
    return start - toldAt < REPORT ? quarter : null;
  }

  private static boolean isQuarter(Meaning meaning, Days days) {
    boolean compares =
        meaning instanceof Meaning.AccountPeriod period
            && (period.yearsBack() > 0 || period.year().isPresent());
    return days.grain() == Granularity.QUARTER
        && !compares
        && !(meaning instanceof Meaning.Slice)
        && !(meaning instanceof Meaning.Offset);
  }

  /**
   * "the nine months", "the year ended March 31": lengths that accounts are given for beside
   * quarters.
   */
  private static boolean isLonger(Meaning meaning) {
    return meaning instanceof Meaning.FirstUnits
        || (meaning instanceof Meaning.Duration duration
            && duration.way() == Meaning.Way.NEITHER
            && (duration.unit() == Granularity.MONTH
                || duration.unit() == Granularity.WEEK
                || (duration.unit() == Granularity.YEAR && duration.amount().count() == 1)));
  }

  /** The latest quarter that has ended by publication; a fiscal one keeps its name. */
  private static boolean displaces(
      Meaning meaning, Days days, Days before, @Nullable LocalDate published) {
    if (meaning instanceof Meaning.QuarterEnding && YearParts.isFiscal(before)) {
      return false;
    }
    boolean ended = hasEnded(days, published);
    if (!ended || !hasEnded(before, published)) {
      return ended;
    }
    // Years of two companies are not to be compared.
    return YearParts.isFiscal(days) != YearParts.isFiscal(before)
        || !YearParts.named(days).first().isBefore(YearParts.named(before).first());
  }

  private static boolean hasEnded(Days days, @Nullable LocalDate published) {
    return published == null
        || (days.grain() == Granularity.QUARTER ? YearParts.named(days).last() : days.last())
            .isBefore(published);
  }

  /** The quarter of {@code anchor}, so many years before: the same days of that year. */
  static Answer yearsBefore(Anchor anchor, int years, String step) {
    Days days = anchor.days();
    CalendarUnit named = YearParts.named(days);
    Answer answer = Answer.of(named.plus(-4 * years), anchor, step);
    if (days.first().equals(named.first()) && days.last().equals(named.last())) {
      return answer;
    }
    Days there =
        new Days(
            days.first().minusYears(years),
            days.last().minusYears(years),
            days.grain(),
            days.precision());
    return answer.with(there, "not quite the calendar's quarter");
  }
}

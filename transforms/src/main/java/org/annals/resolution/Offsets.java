package org.annals.resolution;

import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Amount;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Duration;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.LongOffset;
import org.annals.model.Meaning.Offset;
import org.annals.model.Meaning.OffsetFrom;
import org.annals.model.Meaning.Way;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/** Counts from an anchor; the answer is as coarse as the unit that was counted in. */
final class Offsets {

  private static final double MOST = 5000;

  private Offsets() {}

  static Answer resolve(Offset offset, Scene scene, NattyAdapter natty) {
    if (offset.amount().vague() || offset.amount().count() > MOST) {
      String reference = offset.way() == Way.BACK ? "PAST_REF" : "FUTURE_REF";
      return Answer.bare(reference, "the number is not told");
    }
    Anchor quarter = scene.quarter();
    if (quarter != null && isComparison(offset)) {
      return Accounts.yearsBefore(quarter, 1, "that quarter of the year before");
    }
    Anchor anchor = scene.anchor(offset.from());
    if (anchor == null) {
      return Answer.bare(OpenValue.of(offset.unit()), "no day to count from");
    }
    if (offset.from() == From.MENTION && anchor.isWide(offset.unit())) {
      return Answer.bare(OpenValue.of(offset.unit()), "what was told before is too wide");
    }
    return count(offset.amount(), offset.unit(), offset.way(), anchor, natty);
  }

  /** "a year ago" beside a quarter's figures compares with that quarter of the year before. */
  private static boolean isComparison(Offset offset) {
    return offset.unit() == Granularity.YEAR
        && offset.amount().count() == 1
        && offset.way() == Way.BACK;
  }

  static Answer from(OffsetFrom offset, Answer base) {
    Days days = base.days();
    if (days == null || offset.amount().vague()) {
      return Answer.bare(OpenValue.of(offset.unit()), "no day to count from");
    }
    return count(
        offset.amount(), offset.unit(), offset.way(), new Anchor(days, AnchorKind.MENTION), null);
  }

  /** "fifty years ago Thursday": as fine as what it counts from. */
  static Answer yearsBefore(int years, Answer base) {
    Days days = base.days();
    return days == null
        ? base
        : Answer.of(
            CalendarUnit.of(days.grain(), inMiddle(days).minusYears(years)),
            base.anchor(),
            years + " years before");
  }

  /** Weeks begin on another day of each year. */
  private static LocalDate inMiddle(Days days) {
    return days.grain() == Granularity.WEEK ? days.first().plusDays(3) : days.first();
  }

  /** "two years and three months ago": one count after the other, day by day. */
  static Answer inRow(LongOffset offset, Scene scene) {
    List<Duration> parts = offset.length().parts();
    Granularity last = parts.get(parts.size() - 1).unit();
    Granularity unit = last.withinDay() ? Granularity.DAY : last;
    Anchor anchor = scene.anchor(offset.from());
    if (anchor == null || parts.stream().anyMatch(part -> part.amount().count() > MOST)) {
      return Answer.bare(OpenValue.of(unit), "no day to count from");
    }
    int sign = offset.way() == Way.BACK ? -1 : 1;
    LocalDate day = anchor.day();
    for (Duration part : parts) {
      day = moved(day, sign * (int) part.amount().count(), part.unit());
    }
    return Answer.of(CalendarUnit.of(unit, day), anchor, "one count after the other");
  }

  private static Answer count(
      Amount amount, Granularity unit, Way way, Anchor anchor, @Nullable NattyAdapter natty) {
    Granularity counted = amount.whole() ? unit : finer(unit);
    int number = (int) Math.round(amount.count() * factor(unit, counted));
    int signed = way == Way.BACK ? -number : number;
    Granularity kept = counted.withinDay() ? Granularity.DAY : keeps(anchor, counted, number);
    LocalDate start = CalendarUnit.of(kept, anchor.day()).first();
    LocalDate there = shift(start, signed, counted, natty);
    String step =
        number
            + " "
            + Units.name(counted)
            + (number == 1 ? "" : "s")
            + (signed < 0 ? " before" : " after");
    Answer answer = Answer.of(CalendarUnit.of(kept, there), anchor, step);
    Days from = anchor.days();
    boolean coarse = anchor.kind() == AnchorKind.MENTION && kept.finerThan(from.grain());
    return coarse
        ? answer.with(
            new Days(
                CalendarUnit.of(kept, moved(from.first(), signed, counted)).first(),
                CalendarUnit.of(kept, moved(from.last(), signed, counted)).last(),
                from.grain(),
                Precision.FUZZY),
            "from any day of what it is counted from")
        : answer;
  }

  private static LocalDate shift(
      LocalDate day, int count, Granularity unit, @Nullable NattyAdapter natty) {
    LocalDate answered = natty == null ? null : natty.offset(day, count, unit);
    return answered == null ? moved(day, count, unit) : answered;
  }

  /** A day so many units on; within a day it stays. */
  static LocalDate moved(LocalDate day, int count, Granularity unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
      case MILLENNIUM -> day.plusYears(1000L * count);
    };
  }

  /**
   * A year before a quarter is that quarter of the year before; a year before a day is a year, and
   * so is what lies several years off.
   */
  private static Granularity keeps(Anchor anchor, Granularity unit, int number) {
    Granularity grain = anchor.days().grain();
    boolean part =
        grain == Granularity.MONTH || grain == Granularity.QUARTER || grain == Granularity.SEASON;
    boolean compared = anchor.kind() == AnchorKind.MENTION && number == 1;
    return compared && unit == Granularity.YEAR && part ? grain : unit;
  }

  private static Granularity finer(Granularity unit) {
    return switch (unit) {
      case DECADE, CENTURY, MILLENNIUM -> Granularity.YEAR;
      case YEAR -> Granularity.MONTH;
      default -> Granularity.DAY;
    };
  }

  private static double factor(Granularity unit, Granularity counted) {
    if (unit == counted) {
      return 1;
    }
    return switch (unit) {
      case MILLENNIUM -> 1000;
      case CENTURY -> 100;
      case DECADE -> 10;
      case YEAR -> 12;
      case HALF -> 182;
      case QUARTER, SEASON -> 91;
      case MONTH -> 30;
      case WEEK, WEEKEND -> 7;
      default -> 0;
    };
  }
}

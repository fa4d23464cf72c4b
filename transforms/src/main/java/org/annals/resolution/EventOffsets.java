package org.annals.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Amount;
import org.annals.model.AnchorKind;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Precision;
import org.annals.model.Published;
import org.annals.model.Resolution;
import org.annals.model.ResolvedTimex;
import org.annals.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Counts from the days of something that happened: "two years after the war", "a day before the
 * vote", "some months later". Never finer than the unit counted in, nor than the event's own days.
 */
public final class EventOffsets {

  /** What no number is told of is fewer than makes the next unit, and more than one. */
  private static final int SOME_FROM = 2;

  private static final int SOME_MONTHS = 11;
  private static final int SOME_WEEKS = 7;
  private static final int SOME_DAYS = 13;
  private static final int SOME_YEARS = 9;

  private static final int MOST = 3000;

  /** So many units an event's own days may span, for a count of that unit to say anything. */
  private static final int ROUGHEST = 13;

  private EventOffsets() {}

  /** Whether {@code meaning} is one that counts from an event. */
  public static boolean countsFromEvent(Meaning meaning) {
    return meaning instanceof Meaning.OffsetFromEvent || isLater(meaning);
  }

  /** "Some months later": how long after what was told before nobody says. */
  public static boolean isLater(Meaning meaning) {
    return meaning instanceof Meaning.Offset offset
        && offset.amount().vague()
        && offset.from() == Meaning.From.MENTION
        && offset.way() == Meaning.Way.AHEAD;
  }

  /**
   * {@code answer} with days counted from those of an event; empty when its meaning counts from
   * none, or when what comes out would lie ahead of {@code published}.
   *
   * @param inverse whether it counts the other way round, from the later to the earlier
   * @param event the days of the event, both known
   * @param said what the event is, for a person
   */
  public static Optional<ResolvedTimex> from(
      ResolvedTimex answer, boolean inverse, TimeSpan event, String said, Published published) {
    Meaning meaning = answer.timex().meaning();
    if (event.earliest() == null || event.latest() == null) {
      return Optional.empty();
    }
    TimeSpan span = null;
    if (meaning instanceof Meaning.OffsetFromEvent offset) {
      boolean back = (offset.way() == Meaning.Way.BACK) != inverse;
      span = counted(offset.amount(), offset.unit(), back, event);
    } else if (meaning instanceof Meaning.Offset offset && isLater(meaning)) {
      span = counted(offset.amount(), offset.unit(), false, event);
    }
    return Optional.ofNullable(span)
        .flatMap(days -> told(days, published))
        .map(
            days ->
                new ResolvedTimex(
                    answer.timex(), answer.value(), answer.mod(), days, why(answer, event, said)));
  }

  private static Resolution why(ResolvedTimex answer, TimeSpan event, String said) {
    List<String> steps = new ArrayList<>(answer.resolution().steps());
    steps.add("counted from “" + said + "”");
    String from = String.valueOf(event.earliest());
    boolean day = event.from().equals(event.to());
    return new Resolution(
        answer.resolution().rule(),
        day ? from : from + "/" + event.latest(),
        AnchorKind.EVENT,
        steps);
  }

  private static @Nullable TimeSpan counted(
      Amount amount, Granularity unit, boolean back, TimeSpan event) {
    if (amount.count() > MOST) {
      return null;
    }
    if (amount.vague()) {
      return isTooRough(event.from(), event.to(), unit) ? null : some(unit, back, event);
    }
    int count = (int) Math.round(amount.count());
    boolean lasting = event.precision() == Precision.RANGE;
    LocalDate first = lasting && !back ? event.to() : event.from();
    LocalDate last = lasting && back ? event.from() : event.to();
    if (isTooRough(first, last, unit)) {
      return null;
    }
    LocalDate from = Offsets.moved(first, back ? -count : count, unit);
    LocalDate to = Offsets.moved(last, back ? -count : count, unit);
    CalendarUnit whole = CalendarUnit.of(unit.withinDay() ? Granularity.DAY : unit, from);
    return whole.contains(to)
        ? new TimeSpan(whole.first(), whole.last(), Days.of(whole).precision())
        : new TimeSpan(from, to, Precision.FUZZY);
  }

  /** "Two days before the vote" of some year: nobody is told more than the year by that. */
  private static boolean isTooRough(LocalDate first, LocalDate last, Granularity unit) {
    return first.plusDays(1).isBefore(last) && Offsets.moved(first, ROUGHEST, unit).isBefore(last);
  }

  private static TimeSpan some(Granularity unit, boolean back, TimeSpan event) {
    if (unit.withinDay()) {
      return new TimeSpan(
          event.from().minusDays(back ? 1 : 0), event.to().plusDays(back ? 0 : 1), Precision.FUZZY);
    }
    int most = most(unit);
    LocalDate from = Offsets.moved(event.from(), back ? -most : SOME_FROM, unit);
    LocalDate to = Offsets.moved(event.to(), back ? -SOME_FROM : most, unit);
    return new TimeSpan(from, to, Precision.FUZZY);
  }

  private static int most(Granularity unit) {
    return switch (unit) {
      case MONTH -> SOME_MONTHS;
      case WEEK -> SOME_WEEKS;
      case YEAR -> SOME_YEARS;
      default -> SOME_DAYS;
    };
  }

  /** What was told ends with publication. */
  private static Optional<TimeSpan> told(TimeSpan span, Published published) {
    LocalDate latest = published.latest();
    if (latest == null || !span.to().isAfter(latest)) {
      return Optional.of(span);
    }
    return span.from().isAfter(latest)
        ? Optional.empty()
        : Optional.of(new TimeSpan(span.from(), latest, Precision.FUZZY));
  }
}

package org.annals.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.annals.calendar.CalendarUnit;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Range;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another: each end lends the other its year, and where neither tells one they lie
 * next to each other in their order.
 */
final class Ranges {

  private static final String STEP = "from the one to the other";

  private final MeaningResolver meanings;

  Ranges(MeaningResolver meanings) {
    this.meanings = meanings;
  }

  Answer resolve(Range range, Scene scene) {
    OptionalInt last = Years.yearOf(range.to());
    OptionalInt first = Years.yearOf(range.from());
    if (first.isEmpty() && last.isPresent()) {
      return from(range, meanings.resolve(range.to(), scene), last.getAsInt(), scene);
    }
    if (first.isPresent() && last.isEmpty()) {
      return to(range, meanings.resolve(range.from(), scene), first.getAsInt(), scene);
    }
    if (scene.ahead()) {
      Answer from = meanings.resolve(range.from(), scene);
      return to(range, from, year(from), scene);
    }
    Answer to = meanings.resolve(range.to(), scene);
    return from(range, to, year(to), scene);
  }

  /** The start of a stretch whose end is known: in its year, or else in the year before. */
  private Answer from(Range range, Answer to, int year, Scene scene) {
    Days end = to.days();
    if (end == null) {
      return of(meanings.resolve(range.from(), scene), to);
    }
    if (range.from() instanceof Meaning.Weekday weekday) {
      return of(weekdayBefore(weekday.day(), end.last(), to), to);
    }
    Answer same = meanings.resolve(Years.told(range.from(), year), scene);
    return isOrdered(same, to)
        ? of(same, to)
        : of(meanings.resolve(Years.told(range.from(), year - 1), scene), to);
  }

  /** The end of a stretch whose start is known: in its year, or else in the next one. */
  private Answer to(Range range, Answer from, int year, Scene scene) {
    Days start = from.days();
    if (start == null) {
      return of(from, meanings.resolve(range.to(), scene));
    }
    if (range.to() instanceof Meaning.Weekday weekday) {
      return of(from, weekdayAfter(weekday.day(), start.first(), from));
    }
    Answer same = meanings.resolve(Years.told(range.to(), year), scene);
    return isOrdered(from, same)
        ? of(from, same)
        : of(from, meanings.resolve(Years.told(range.to(), year + 1), scene));
  }

  private static Answer weekdayBefore(DayOfWeek weekday, LocalDate last, Answer to) {
    int back = Math.floorMod(last.getDayOfWeek().getValue() - weekday.getValue(), 7);
    return Answer.of(CalendarUnit.of(Granularity.DAY, last.minusDays(back)), to.anchor(), STEP);
  }

  private static Answer weekdayAfter(DayOfWeek weekday, LocalDate first, Answer from) {
    int on = Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7);
    return Answer.of(CalendarUnit.of(Granularity.DAY, first.plusDays(on)), from.anchor(), STEP);
  }

  private static int year(Answer answer) {
    Days days = answer.days();
    return days == null ? 0 : days.first().getYear();
  }

  private static boolean isOrdered(Answer from, Answer to) {
    Days first = from.days();
    Days last = to.days();
    return first != null && last != null && !last.last().isBefore(first.first());
  }

  private static Answer of(Answer from, Answer to) {
    Days first = from.days();
    Days last = to.days();
    @Nullable Days days =
        isOrdered(from, to) && first != null && last != null
            ? new Days(first.first(), last.last(), first.grain(), Precision.RANGE)
            : null;
    String value = from.value() + "/" + to.value();
    return new Answer(value, null, days, from.anchor(), List.of(STEP));
  }
}

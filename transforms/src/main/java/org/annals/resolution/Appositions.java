package org.annals.resolution;

import java.util.OptionalInt;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Timex;
import org.jspecify.annotations.Nullable;

/** Dates that say again what stood before them, and so tell its year. */
final class Appositions {

  /** Room for " (" or ", ". */
  private static final int BRACKET = 2;

  /** Room for ", on " or " in ". */
  private static final int JOINT = 5;

  /** Within so many characters of its sentence a season is told again by its month. */
  private static final int FAR = 60;

  private Appositions() {}

  /** "two years later (1848)", "the next day, 5 May 1848": both are the same. */
  static boolean isSame(Timex counted, Timex stated) {
    Granularity unit = unit(counted.meaning());
    return unit != null
        && stated.start() - counted.end() <= BRACKET
        && !stated.opening()
        && unit == grain(stated.meaning());
  }

  /** "The summer offensive was launched in June 1942": the season of that year. */
  static Meaning meaning(Timex season, Timex stated) {
    boolean near = stated.start() - season.end() <= FAR && !stated.opening();
    if (!near || !(season.meaning() instanceof Meaning.SeasonOf bare) || bare.year().isPresent()) {
      return season.meaning();
    }
    OptionalInt year = Years.yearOf(stated.meaning());
    OptionalInt month = Years.monthOf(stated.meaning());
    if (bare.choice() != Meaning.Choice.BARE || year.isEmpty() || month.isEmpty()) {
      return bare;
    }
    int behind = Math.floorMod(month.getAsInt() - bare.season().firstMonth(), 12);
    int begun = month.getAsInt() < bare.season().firstMonth() ? 1 : 0;
    return behind < 3 ? Years.told(bare, year.getAsInt() - begun) : bare;
  }

  /** "On Tuesday, two years later", "in 2005, nine decades later": the count says it again. */
  static @Nullable Meaning counted(Timex stated, Timex counted, Days days) {
    boolean apposed =
        counted.start() - stated.end() == BRACKET
            && !counted.opening()
            && unit(stated.meaning()) == null;
    return apposed ? again(counted.meaning(), days) : null;
  }

  /** The days that were stated, as fine as a count onwards tells them; null for anything else. */
  private static @Nullable Meaning again(Meaning counted, Days days) {
    if (counted instanceof Meaning.Modified modified) {
      Meaning date = again(modified.meaning(), days);
      return date == null ? null : new Meaning.Modified(date, modified.mod());
    }
    return counted instanceof Meaning.Offset offset
            && offset.from() == Meaning.From.MENTION
            && offset.way() == Meaning.Way.AHEAD
            && !offset.unit().finerThan(days.grain())
        ? date(days, offset.unit())
        : null;
  }

  private static @Nullable Meaning date(Days days, Granularity unit) {
    OptionalInt year = OptionalInt.of(days.first().getYear());
    OptionalInt month = OptionalInt.of(days.first().getMonthValue());
    OptionalInt day = OptionalInt.of(days.first().getDayOfMonth());
    return switch (unit) {
      case YEAR, DECADE -> Meaning.CalendarDate.ofYear(days.first().getYear());
      case MONTH -> Meaning.CalendarDate.ofMonth(year, days.first().getMonthValue());
      case DAY -> new Meaning.CalendarDate(year, month, day);
      default -> null;
    };
  }

  /**
   * "In 1880, on 3 December", "a year later, on 14 January", "last year, in May": the second lies
   * in the first.
   */
  static boolean holdsNext(Timex first, Timex second) {
    boolean year =
        first.meaning() instanceof Meaning.CalendarDate date
            && date.year().isPresent()
            && date.month().isEmpty();
    return (year || unit(first.meaning()) != null || isYearFromNow(first.meaning()))
        && second.start() - first.end() <= JOINT
        && second.meaning() instanceof Meaning.CalendarDate within
        && within.year().isEmpty()
        && within.month().isPresent();
  }

  /** "two years ago", "last year": known by publication alone. */
  static boolean isYearFromNow(Meaning meaning) {
    return (meaning instanceof Meaning.Offset offset
            && offset.unit() == Granularity.YEAR
            && offset.from() == Meaning.From.PUBLICATION)
        || (meaning instanceof Meaning.UnitAround around
            && around.unit() == Granularity.YEAR
            && around.from() == Meaning.From.PUBLICATION);
  }

  /** The year in which a date lies in or next to {@code days}. */
  static int year(Days days, Meaning date) {
    int year = days.first().getYear();
    Meaning.CalendarDate within = (Meaning.CalendarDate) date;
    int nearest = year;
    for (int other : new int[] {year - 1, year + 1}) {
      int distance = Math.abs(Choosing.days(days, CalendarDates.inAnyYear(within, other)));
      if (distance < Math.abs(Choosing.days(days, CalendarDates.inAnyYear(within, nearest)))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static @Nullable Granularity unit(Meaning meaning) {
    if (meaning instanceof Meaning.Offset offset) {
      return offset.from() == Meaning.From.MENTION ? offset.unit() : null;
    }
    return meaning instanceof Meaning.UnitAround around
            && around.from() == Meaning.From.MENTION
            && around.delta() != 0
        ? around.unit()
        : null;
  }

  private static @Nullable Granularity grain(Meaning meaning) {
    if (meaning instanceof Meaning.WrittenDate) {
      return Granularity.DAY;
    }
    if (!(meaning instanceof Meaning.CalendarDate date) || date.year().isEmpty()) {
      return null;
    }
    if (date.day().isPresent()) {
      return Granularity.DAY;
    }
    return date.month().isPresent() ? Granularity.MONTH : Granularity.YEAR;
  }
}

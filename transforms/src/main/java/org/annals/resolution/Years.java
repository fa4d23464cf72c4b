package org.annals.resolution;

import java.util.OptionalInt;
import org.annals.calendar.MonthNames;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Choice;
import org.annals.model.TimexType;

/** Gives a date without a year the year that something beside it tells. */
final class Years {

  private Years() {}

  /** {@code meaning} in {@code year}; unchanged when it cannot have one or has one. */
  static Meaning told(Meaning meaning, int year) {
    OptionalInt told = OptionalInt.of(year);
    if (meaning instanceof CalendarDate date && date.year().isEmpty()) {
      return new CalendarDate(told, date.month(), date.day());
    }
    if (meaning instanceof Meaning.SeasonOf season && season.year().isEmpty()) {
      return new Meaning.SeasonOf(season.season(), told, Choice.BARE);
    }
    if (meaning instanceof Meaning.YearPart part && part.year().isEmpty()) {
      return new Meaning.YearPart(part.unit(), part.number(), told, part.fiscal());
    }
    if (meaning instanceof Meaning.HolidayOf holiday && holiday.year().isEmpty()) {
      return new Meaning.HolidayOf(holiday.holiday(), told, Choice.BARE);
    }
    if (meaning instanceof Meaning.Slice slice) {
      return new Meaning.Slice(told(slice.whole(), year), slice.portion());
    }
    return meaning;
  }

  /** Whether days come from a date that told its year, so that others may borrow it. */
  static boolean isToldBy(Meaning meaning) {
    if (meaning instanceof Meaning.CalendarDate date) {
      return date.year().isPresent();
    }
    if (meaning instanceof Meaning.Slice slice) {
      return isToldBy(slice.whole());
    }
    if (meaning instanceof Meaning.Nth nth) {
      return isToldBy(nth.whole());
    }
    if (meaning instanceof Meaning.NthWeekday nth) {
      return isToldBy(nth.whole());
    }
    return (meaning instanceof Meaning.SeasonOf season && season.year().isPresent())
        || (meaning instanceof Meaning.HolidayOf holiday && holiday.year().isPresent())
        || (meaning instanceof Meaning.Range range && isToldBy(range.to()))
        || meaning instanceof Meaning.WrittenDate
        || (meaning.type() == TimexType.TIME
            && meaning instanceof Meaning.PartOfDay part
            && part.day() != null
            && isToldBy(part.day()));
  }

  /**
   * {@code meaning} in the year that {@code next}, which follows it, tells; in the year before when
   * its month comes later in the year. Unchanged when {@code next} tells no month.
   */
  static Meaning before(Meaning meaning, Meaning next) {
    OptionalInt year = yearOf(next);
    OptionalInt month = monthOf(meaning);
    OptionalInt nextMonth = monthOf(next);
    if (year.isEmpty() || month.isEmpty() || nextMonth.isEmpty()) {
      return meaning;
    }
    boolean wraps = month.getAsInt() > nextMonth.getAsInt();
    return told(meaning, year.getAsInt() - (wraps ? 1 : 0));
  }

  /**
   * {@code meaning} in {@code year}, the year that was given to {@code previous}, which stands
   * before it. Unchanged unless both are of the same kind, in this order in a year, and neither
   * tells it.
   */
  static Meaning after(Meaning meaning, Meaning previous, int year) {
    boolean inOrder = areAlike(previous, meaning) && !areAcrossNewYear(previous, meaning);
    return inOrder ? told(meaning, year) : meaning;
  }

  /** Whether two dates of months, neither of which tells its year, have a new year between them. */
  static boolean areAcrossNewYear(Meaning first, Meaning second) {
    return areAlike(first, second) && monthOf(second).orElseThrow() < monthOf(first).orElseThrow();
  }

  /** Whether both are days or both months, or parts of these, of a year that neither tells. */
  private static boolean areAlike(Meaning first, Meaning second) {
    return CountedOn.bare(first) instanceof CalendarDate one
        && CountedOn.bare(second) instanceof CalendarDate other
        && one.year().isEmpty()
        && other.year().isEmpty()
        && one.month().isPresent()
        && other.month().isPresent()
        && one.day().isPresent() == other.day().isPresent();
  }

  /** The month that a date tells, or that a season begins with. */
  static OptionalInt monthOf(Meaning meaning) {
    if (meaning instanceof CalendarDate date) {
      return date.month();
    }
    if (meaning instanceof Meaning.SeasonOf season && season.choice() == Choice.BARE) {
      return OptionalInt.of(season.season().firstMonth());
    }
    if (meaning instanceof Meaning.WrittenDate written) {
      String[] words = written.phrase().split(" ", -1);
      return MonthNames.number(words[words.length - 2]);
    }
    return meaning instanceof Meaning.Slice slice ? monthOf(slice.whole()) : OptionalInt.empty();
  }

  /** The year that a date tells itself, if it does. */
  static OptionalInt yearOf(Meaning meaning) {
    if (meaning instanceof Meaning.WrittenDate written) {
      String phrase = written.phrase();
      return OptionalInt.of(Integer.parseInt(phrase.substring(phrase.lastIndexOf(' ') + 1)));
    }
    if (meaning instanceof CalendarDate date) {
      return date.year();
    }
    if (meaning instanceof Meaning.SeasonOf season) {
      return season.year();
    }
    return meaning instanceof Meaning.Slice slice ? yearOf(slice.whole()) : OptionalInt.empty();
  }
}

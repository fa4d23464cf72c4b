package org.annals.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says, as a typed value with holes where an anchor is needed: text →
 * meaning → (with an anchor) dates. Meanings nest: "early June last year" is a {@link Slice} of an
 * {@link Inside}.
 */
public sealed interface Meaning {

  /** The TIMEX3 type of an expression that means this. */
  default TimexType type() {
    return TimexType.DATE;
  }

  /** Which of several such dates is meant. */
  enum Choice {
    /** Said bare; tense decides. */
    BARE,
    LAST,
    THIS,
    NEXT
  }

  /** What a relative expression counts from. */
  enum From {
    PUBLICATION,
    MENTION
  }

  /** Which way a count goes. */
  enum Way {
    BACK,
    AHEAD,
    NEITHER
  }

  /** A vague reference of TIMEX3. */
  enum Reference {
    PRESENT_REF,
    PAST_REF,
    FUTURE_REF
  }

  /**
   * A calendar date; parts that were not said are empty, at least one is there.
   *
   * @param year astronomical: 0 is 1 BC, negative before
   * @param month 1 to 12
   * @param day 1 to 31
   */
  record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day) implements Meaning {

    /** A bare year. */
    public static CalendarDate ofYear(int year) {
      return new CalendarDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /** A month, of a year where one was told. */
    public static CalendarDate ofMonth(OptionalInt year, int month) {
      return new CalendarDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /** A day of some month. */
    public static CalendarDate ofDay(int day) {
      return new CalendarDate(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(day));
    }
  }

  /** A year of which only the last two digits were told. */
  record ShortYear(int digits) implements Meaning {}

  /**
   * A full calendar date in a notation that was recognised by its shape only.
   *
   * @param phrase the words, lower case, blanks single
   */
  record WrittenDate(String phrase) implements Meaning {}

  /** A day of the week: "Wednesday", "last Friday". */
  record Weekday(DayOfWeek day, Choice choice, From from) implements Meaning {}

  /** The n-th such weekday before or after publication: "two Sundays ago". */
  record WeekdayCount(int count, DayOfWeek day, Way way) implements Meaning {}

  /** "the Friday before Easter": the nearest such day on that side of a date. */
  record WeekdayBeside(DayOfWeek day, Way way, Meaning base) implements Meaning {}

  /** A month told relatively: "last June", "the following March". */
  record MonthAround(int month, Choice choice, From from) implements Meaning {}

  /** A season, of a year where one was told: "the fall of 1950", "last summer". */
  record SeasonOf(Season season, OptionalInt year, Choice choice) implements Meaning {}

  /** A season told by another date: "the following spring", "that same summer". */
  record SeasonAround(Season season, Choice choice) implements Meaning {}

  /**
   * A numbered part of a year: "the third quarter", "the second half of 2008".
   *
   * @param unit QUARTER or HALF
   * @param number from 1
   * @param year where told
   * @param fiscal whether it was called fiscal: then the year's own start is not known
   */
  record YearPart(Granularity unit, int number, OptionalInt year, boolean fiscal)
      implements Meaning {}

  /**
   * The period that accounts are given for: "the latest period", "the 1988 period", "the year-ago
   * quarter".
   *
   * @param year where told
   * @param yearsBack how many years before the one being talked of; 0 for that one itself
   */
  record AccountPeriod(OptionalInt year, int yearsBack) implements Meaning {}

  /** The three months that end on a day: "the quarter ended July 31". */
  record QuarterEnding(Meaning end) implements Meaning {}

  /** A fiscal year: its bounds are the owner's, so they are not known. */
  record FiscalYear(OptionalInt year, int delta) implements Meaning {}

  /**
   * The unit that lies {@code delta} units from the anchor's own: "this week" 0, "last year" −1,
   * "yesterday" a DAY at −1, "that year" a YEAR at 0 from a MENTION.
   */
  record UnitAround(Granularity unit, int delta, From from) implements Meaning {}

  /** A number of units before or after the anchor: "two weeks ago", "a year earlier". */
  record Offset(Amount amount, Granularity unit, Way way, From from) implements Meaning {}

  /** Lengths in a row before or after the anchor: "two years and three months ago". */
  record LongOffset(LongDuration length, Way way, From from) implements Meaning {}

  /**
   * The same day, week or month of another year: "fifty years ago Thursday", "ten years ago this
   * month".
   *
   * @param years from 1
   * @param base as it falls near publication
   */
  record YearsBefore(int years, Meaning base) implements Meaning {
    public YearsBefore {
      if (years < 1) {
        throw new IllegalArgumentException("years: " + years);
      }
    }
  }

  /** A number of units before or after a date that is told: "two days after Christmas". */
  record OffsetFrom(Amount amount, Granularity unit, Way way, Meaning base) implements Meaning {}

  /**
   * A decade.
   *
   * @param number the year without its last digit: 199 for the 1990s; 0 to 9 when the century was
   *     not told ("the nineties" is 9)
   * @param full whether the century was told
   */
  record Decade(int number, boolean full) implements Meaning {}

  /** A century, 20 for the twentieth. */
  record Century(int number, boolean beforeChrist) implements Meaning {}

  /** A part of a longer stretch: "early 2022", "the end of last week". */
  record Slice(Meaning whole, Portion portion) implements Meaning {
    @Override
    public TimexType type() {
      return whole.type();
    }
  }

  /**
   * The years around a round one: "the turn of the century".
   *
   * @param unit CENTURY or MILLENNIUM
   * @param year the round year where it is told; else that one nearest to the anchor on the side
   *     that the verbs tell
   */
  record Turn(Granularity unit, OptionalInt year) implements Meaning {}

  /** A date that lies within another: "June last year", "the spring of next year". */
  record Inside(Meaning inner, Meaning outer) implements Meaning {
    @Override
    public TimexType type() {
      return inner.type();
    }
  }

  /** The n-th unit of a stretch, from its end when negative: "the first week of May". */
  record Nth(int number, Granularity unit, Meaning whole) implements Meaning {}

  /** The n-th such weekday of a stretch, from its end when negative: "the last Sunday in March". */
  record NthWeekday(int number, DayOfWeek day, Meaning whole) implements Meaning {}

  /** A run of units at one end of a stretch: "the first nine months of 1990". */
  record FirstUnits(int count, Granularity unit, boolean fromEnd, Meaning whole)
      implements Meaning {}

  /** The n-th unit of something that happened: "its 18th month", "the second day". */
  record NthOfEvent(int number, Granularity unit) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }
  }

  /**
   * A count from something that happened: "two years after the war", "the day before the vote". How
   * long it lies before or behind the event is told; when that was is another matter.
   */
  record OffsetFromEvent(Amount amount, Granularity unit, Way way) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }
  }

  /**
   * A time by the clock.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59
   * @param second 0 to 59, or −1 when not told
   * @param day the day where told; else the day being talked of
   */
  record ClockTime(int hour, int minute, int second, @Nullable Meaning day) implements Meaning {
    /** A time without seconds. */
    public static ClockTime of(int hour, int minute, @Nullable Meaning day) {
      return new ClockTime(hour, minute, -1, day);
    }

    @Override
    public TimexType type() {
      return TimexType.TIME;
    }
  }

  /** A part of a day: "Wednesday morning", "tonight". */
  record PartOfDay(DayPart part, @Nullable Meaning day) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.TIME;
    }
  }

  /**
   * The night between two days: "overnight", "overnight into Wednesday".
   *
   * @param day the day told; that of publication when there is none
   * @param into whether the night ends on the day told, instead of beginning on it
   */
  record Overnight(@Nullable Meaning day, boolean into) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.TIME;
    }
  }

  /** From one date to another, both included: "1950-1953", "between May and July". */
  record Range(Meaning from, Meaning to) implements Meaning {}

  /**
   * A meaning with a TIMEX3 {@code mod}: "about", "more than", "nearly".
   *
   * @param mod APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, BEFORE, AFTER
   */
  record Modified(Meaning meaning, String mod) implements Meaning {
    @Override
    public TimexType type() {
      return meaning.type();
    }
  }

  /**
   * A length of time.
   *
   * @param way whether it ends or starts at publication ("the past three months"), or floats
   */
  record Duration(Amount amount, Granularity unit, Way way) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }
  }

  /** Lengths in a row, each finer than the one before: "a year, two months and three days". */
  record LongDuration(List<Duration> parts) implements Meaning {
    /** Copies the parts. */
    public LongDuration {
      parts = List.copyOf(parts);
    }

    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }
  }

  /**
   * Something that comes again and again.
   *
   * @param value TIMEX3 value: {@code P1Y}, {@code XXXX-WXX-1}
   * @param quant TIMEX3 quant: {@code EVERY}, {@code EACH}, or empty
   * @param freq TIMEX3 freq: {@code 2X}, or empty
   */
  record Recurrence(String value, String quant, String freq) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.SET;
    }
  }

  /** "now", "recently", "in the future". */
  record Vague(Reference reference) implements Meaning {}

  /** A holiday, of a year where one was told. */
  record HolidayOf(Holiday holiday, OptionalInt year, Choice choice) implements Meaning {}
}

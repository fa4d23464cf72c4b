package org.annals.model;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/**
 * What a time expression says, as a typed value with holes where an anchor is needed: text →
 * meaning → (with an anchor) dates.
 */
public sealed interface Meaning {

  /** Calendar units, finest first. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  /** Which of several such dates is meant. */
  enum Choice {
    /** Said bare; tense decides. */
    BARE,
    LAST,
    THIS,
    NEXT
  }

  /** What an offset counts from. */
  enum From {
    PUBLICATION,
    MENTION,
    EVENT
  }

  /** A calendar date; parts that were not said are empty, at least one is there. */
  record CalendarDate(OptionalInt year, OptionalInt month, OptionalInt day) implements Meaning {}

  /** A day of the week. */
  record Weekday(DayOfWeek day, Choice choice) implements Meaning {}

  /**
   * The unit that lies {@code delta} units from the anchor's own: "this week" 0, "last year" −1.
   */
  record UnitAround(Unit unit, int delta, From from) implements Meaning {}
}

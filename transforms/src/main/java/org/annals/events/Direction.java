package org.annals.events;

import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.Way;
import org.annals.model.Tense;
import org.annals.model.Timex;
import org.annals.model.TimexType;

/**
 * Which way an expression points by its own words, whatever the verbs say, and whether it can date
 * an event at all.
 */
enum Direction {
  PAST,
  PRESENT,
  FUTURE,
  OPEN;

  /** Of the words alone: "last year" is past, "in 2019" open. */
  static Direction of(Meaning meaning) {
    if (countsFromTelling(meaning)) {
      return OPEN;
    }
    if (meaning instanceof Meaning.UnitAround around) {
      return around.delta() < 0 ? PAST : around.delta() > 0 ? FUTURE : PRESENT;
    }
    if (meaning instanceof Meaning.Offset offset) {
      return offset.way() == Way.BACK ? PAST : offset.way() == Way.AHEAD ? FUTURE : OPEN;
    }
    if (meaning instanceof Meaning.Weekday weekday) {
      return of(weekday.choice());
    }
    if (meaning instanceof Meaning.MonthAround month) {
      return of(month.choice());
    }
    if (meaning instanceof Meaning.SeasonOf season) {
      return of(season.choice());
    }
    return ofCompound(meaning);
  }

  /** "Three months later", "the following year": beside what was told before, past or to come. */
  private static boolean countsFromTelling(Meaning meaning) {
    return (meaning instanceof Meaning.UnitAround around
            && around.from() == Meaning.From.MENTION
            && around.delta() > 0)
        || (meaning instanceof Meaning.Offset offset
            && offset.from() == Meaning.From.MENTION
            && offset.way() == Way.AHEAD)
        || (meaning instanceof Meaning.MonthAround month
            && month.from() == Meaning.From.MENTION
            && month.choice() == Choice.NEXT);
  }

  private static Direction ofCompound(Meaning meaning) {
    if (meaning instanceof Meaning.Slice slice) {
      return of(slice.whole());
    }
    if (meaning instanceof Meaning.Inside inside) {
      return of(inside.outer());
    }
    if (meaning instanceof Meaning.Modified modified) {
      return of(modified.meaning());
    }
    if (meaning instanceof Meaning.PartOfDay part && part.day() != null) {
      return of(part.day());
    }
    return OPEN;
  }

  /**
   * Whether the words point back by months or more: "last month", "last June", "three years ago".
   */
  static boolean isLongPast(Meaning meaning) {
    if (meaning instanceof Meaning.Slice slice) {
      return isLongPast(slice.whole());
    }
    boolean month = meaning instanceof Meaning.MonthAround;
    boolean unit =
        meaning instanceof Meaning.UnitAround around && !around.unit().finerThan(Granularity.MONTH);
    boolean offset =
        meaning instanceof Meaning.Offset count && !count.unit().finerThan(Granularity.MONTH);
    return (month || unit || offset) && of(meaning) == PAST;
  }

  /** Whether its words alone tell a time past, or a year: "last May", "in June 1962". */
  static boolean isOver(Timex timex) {
    return of(timex.meaning()) == PAST
        || (timex.meaning() instanceof Meaning.CalendarDate date && date.year().isPresent())
        || timex.tense() == Tense.PAST;
  }

  /** Whether it tells its year, or one before by a count: "in June 1962", "two years ago". */
  static boolean isOfOtherYear(Timex timex) {
    return (timex.meaning() instanceof Meaning.CalendarDate date && date.year().isPresent())
        || (timex.meaning() instanceof Meaning.UnitAround around
            && around.unit() == Granularity.YEAR
            && around.delta() < 0)
        || (timex.meaning() instanceof Meaning.Offset count
            && count.unit() == Granularity.YEAR
            && count.way() == Way.BACK);
  }

  /** "Recently", "in the past": some time before, and none can say when. */
  static boolean isVaguePast(Timex timex) {
    return timex.meaning() instanceof Meaning.Vague vague
        && vague.reference() == Meaning.Reference.PAST_REF;
  }

  /**
   * Whether the words mean a day or week near publication: "Monday", "yesterday", "this week",
   * "July 16".
   */
  static boolean isOfTheseDays(Timex timex) {
    return isOfTheseDays(timex.meaning());
  }

  private static boolean isOfTheseDays(Meaning meaning) {
    if (meaning instanceof Meaning.PartOfDay part && part.day() != null) {
      return isOfTheseDays(part.day());
    }
    if (meaning instanceof Meaning.ClockTime clock && clock.day() != null) {
      return isOfTheseDays(clock.day());
    }
    if (meaning instanceof Meaning.Slice slice) {
      return isOfTheseDays(slice.whole());
    }
    if (meaning instanceof Meaning.Modified modified) {
      return isOfTheseDays(modified.meaning());
    }
    if (meaning instanceof Meaning.UnitAround around) {
      return around.unit().finerThan(Granularity.MONTH) && around.delta() <= 0;
    }
    if (meaning instanceof Meaning.CalendarDate date) {
      return date.year().isEmpty() && date.day().isPresent();
    }
    return meaning instanceof Meaning.Weekday
        || (meaning instanceof Meaning.PartOfDay part && part.day() == null);
  }

  private static Direction of(Choice choice) {
    return switch (choice) {
      case LAST -> PAST;
      case NEXT -> FUTURE;
      case THIS -> PRESENT;
      case BARE -> OPEN;
    };
  }

  /**
   * Whether an expression has bounds that can date an event: a date or time, neither vague nor a
   * length nor a recurrence.
   */
  static boolean dates(Timex timex) {
    boolean date = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    return date && isBounded(timex.meaning());
  }

  private static boolean isBounded(Meaning meaning) {
    if (meaning instanceof Meaning.Modified modified) {
      return isBounded(modified.meaning());
    }
    if (meaning instanceof Meaning.Slice slice) {
      return isBounded(slice.whole());
    }
    return !(meaning instanceof Meaning.Vague)
        && !(meaning instanceof Meaning.NthOfEvent)
        && !(meaning instanceof Meaning.FiscalYear)
        && !(meaning instanceof Meaning.Duration)
        && !(meaning instanceof Meaning.LongDuration)
        && !(meaning instanceof Meaning.Recurrence);
  }

  /** Whether the expression is part of a name: "Exercise-2023", "Case 2000". */
  static boolean isGlued(String text, Timex timex) {
    int before = timex.start() - 1;
    if (before < 1) {
      return false;
    }
    boolean joined =
        "-/".indexOf(text.charAt(before)) >= 0 && Character.isLetter(text.charAt(before - 1));
    return joined || (isBareYear(timex) && followsName(text, before));
  }

  /** Whether the expression is a year and nothing else: "1961". */
  static boolean isBareYear(Timex timex) {
    return timex.text().length() == 4 && timex.text().chars().allMatch(Character::isDigit);
  }

  /** Whether the word that ends at {@code end} has a capital, within a sentence. */
  private static boolean followsName(String text, int end) {
    if (text.charAt(end) != ' ') {
      return false;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean within =
        start > 1 && text.charAt(start - 1) == ' ' && ".!?”\"".indexOf(text.charAt(start - 2)) < 0;
    return within && end - start > 2 && Character.isUpperCase(text.charAt(start));
  }

  /** Whether it is a time of a day that other words must name. */
  static boolean needsDay(Timex timex) {
    return (timex.meaning() instanceof Meaning.ClockTime clock && clock.day() == null)
        || (timex.meaning() instanceof Meaning.PartOfDay part && part.day() == null);
  }
}

package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.FirstUnits;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Inside;
import org.annals.model.Meaning.MonthAround;
import org.annals.model.Meaning.Nth;
import org.annals.model.Meaning.NthWeekday;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Meaning.YearPart;
import org.jspecify.annotations.Nullable;

/** Dates within dates. */
final class InnerRules {

  /** "Monday, Oct. 26", "Thursday, April 6, 2000", "Friday the 13th". */
  static final Rule WEEKDAY_DATE =
      Rule.of(
          "date.weekday",
          "( this coming )? w:WEEKDAY|WEEKDAY_ABBR .? ,? ( d:<BASE> || the? t:DAYTH !UNIT|UNITS )",
          InnerRules::weekdayDate);

  /** "Tuesday next week", "on Friday of last week", "next week on Tuesday", "last week Sunday". */
  static final Rule WEEK_WEEKDAY =
      Rule.of(
          "weekday.of-week",
          "( w:WEEKDAY of? c:last|this|next week || c:last|this|next week on? w:WEEKDAY )",
          m ->
              new NthWeekday(
                  1,
                  DayOfWeek.of(m.code('w')),
                  new UnitAround(
                      Granularity.WEEK, Choices.delta(m.lexeme('c').word()), From.PUBLICATION)));

  /** "the 20th of next month", "the 21st this month". */
  static final Rule DAY_OF_MONTH =
      Rule.of(
          "date.of-month",
          "the? d:DAYTH of? c:last|this|next month",
          m ->
              new Nth(
                  m.digits('d'),
                  Granularity.DAY,
                  new UnitAround(
                      Granularity.MONTH, Choices.delta(m.lexeme('c').word()), From.PUBLICATION)));

  /** "the week of the 18th". */
  static final Rule WEEK_OF_DAY =
      Rule.of(
          "week.of",
          "the? week of the d:DAYTH",
          m ->
              new Nth(
                  1,
                  Granularity.WEEK,
                  new CalendarDate(
                      OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(m.digits('d')))));

  /** "last June", "this September", "the previous April", "next March". */
  static final Rule MONTH_CHOSEN =
      Rule.of(
          "month.chosen",
          "( the || this )? c:last|past|this|next|coming|previous|following|preceding m:MONTH",
          InnerRules::month);

  /** "June last year", "January this year", "October of that year", "the spring of next year". */
  static final Rule OF_YEAR =
      Rule.of(
          "date.of-year",
          "i:<BASE> ( of || in || , )? o:<BASE>",
          m ->
              isInner(m.meaning('i')) && isYear(m.meaning('o')) && m.to() > m.behind('i')
                  ? new Inside(m.meaning('i'), m.meaning('o'))
                  : null);

  /** "this year's third quarter", "next year's first quarter", "last year's summer". */
  static final Rule YEARS_PART =
      Rule.of(
          "date.years-part",
          "o:<BASE> 's i:<BASE>",
          m ->
              isInner(m.meaning('i')) && isYear(m.meaning('o'))
                  ? new Inside(m.meaning('i'), m.meaning('o'))
                  : null);

  /** "the first week of May", "the last day of 1999", "the third day of last week". */
  static final Rule NTH_OF =
      Rule.of(
          "unit.nth",
          "the? ( n:NTH || l:last|final ) u:UNIT ( of || in ) o:<BASE>",
          m -> nth(m, m.meaning('o')));

  /** "the last Sunday in March", "the first Tuesday of November 2004". */
  static final Rule NTH_WEEKDAY =
      Rule.of(
          "weekday.nth",
          "the? ( n:NTH || l:last ) w:WEEKDAY ( of || in ) o:<BASE>",
          m ->
              new NthWeekday(
                  m.has('l') ? -1 : m.whole('n'), DayOfWeek.of(m.code('w')), m.meaning('o')));

  /** "the first nine months of 1990", "the last two weeks of July". */
  static final Rule FIRST_UNITS =
      Rule.of(
          "unit.first",
          "the? ( first || l:last|final ) n:NUMBER u:UNIT|UNITS ( of || in ) o:<BASE>",
          m ->
              m.unit('u').withinDay() || m.whole('n') < 1 || m.whole('n') > 400
                  ? null
                  : new FirstUnits(m.whole('n'), m.unit('u'), m.has('l'), m.meaning('o')));

  /** "the week of March 6", "the week of July 4". */
  static final Rule WEEK_OF =
      Rule.of("week.of", "the? u:week|month of d:<BASE>", InnerRules::weekOf);

  /** Rows that begin with a word of their own stand before those that begin with any date. */
  static final List<Rule> ALL =
      List.of(
          WEEKDAY_DATE,
          WEEK_WEEKDAY,
          DAY_OF_MONTH,
          WEEK_OF_DAY,
          MONTH_CHOSEN,
          NTH_OF,
          NTH_WEEKDAY,
          FIRST_UNITS,
          WEEK_OF,
          OF_YEAR,
          YEARS_PART);

  private InnerRules() {}

  private static @Nullable Meaning weekdayDate(Match m) {
    if (m.has('t')) {
      return new CalendarDate(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(m.digits('t')));
    }
    if (m.meaning('d') instanceof Meaning.WrittenDate written) {
      return written;
    }
    return m.meaning('d') instanceof CalendarDate date && date.day().isPresent()
        ? new Inside(new Weekday(DayOfWeek.of(m.code('w')), Choice.BARE, From.PUBLICATION), date)
        : null;
  }

  private static @Nullable Meaning month(Match m) {
    if (!Names.isMonth(m, 'm')) {
      return null;
    }
    String choice = m.lexeme('c').word();
    boolean mention =
        choice.equals("previous") || choice.equals("following") || choice.equals("preceding");
    return new MonthAround(
        m.code('m'), Choices.of(choice), mention ? From.MENTION : From.PUBLICATION);
  }

  /** What can be said to lie in a year. */
  private static boolean isInner(Meaning meaning) {
    return (meaning instanceof CalendarDate date
            && date.year().isEmpty()
            && date.month().isPresent())
        || (meaning instanceof Meaning.SeasonOf season && season.year().isEmpty())
        || (meaning instanceof YearPart part && part.year().isEmpty())
        || (meaning instanceof Meaning.HolidayOf holiday && holiday.year().isEmpty());
  }

  private static boolean isYear(Meaning meaning) {
    return meaning instanceof Meaning.ShortYear
        || (meaning instanceof UnitAround around && around.unit() == Granularity.YEAR)
        || (meaning instanceof Meaning.Offset offset && offset.unit() == Granularity.YEAR)
        || (meaning instanceof CalendarDate date && date.month().isEmpty() && date.day().isEmpty());
  }

  private static @Nullable Meaning nth(Match m, Meaning whole) {
    int number = m.has('l') ? -1 : m.whole('n');
    return m.unit('u').withinDay() ? null : new Nth(number, m.unit('u'), whole);
  }

  private static @Nullable Meaning weekOf(Match m) {
    boolean day =
        (m.meaning('d') instanceof CalendarDate date && date.day().isPresent())
            || m.meaning('d') instanceof Weekday;
    return day && m.is('u', "week") ? new Nth(1, Granularity.WEEK, m.meaning('d')) : null;
  }
}

package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Inside;
import org.annals.model.Meaning.MonthAround;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Dates within dates. */
final class InnerRules {

  /** "Monday, Oct. 26", "Thursday, April 6, 2000", "Friday the 13th", "Monday 21". */
  static final Rule WEEKDAY_DATE =
      Rule.of(
          "date.weekday",
          "( this coming )? w:WEEKDAY|WEEKDAY_ABBR .? ( ,? d:<BASE> || ,? the? t:DAYTH !UNIT|UNITS"
              + " || n:DAYNUM )",
          InnerRules::weekdayDate);

  /** "fifty years ago Thursday", "a year ago today", "20 years ago this July". */
  static final Rule YEARS_AGO =
      Rule.of(
          "offset.years-before",
          "n:NUMBER years|year ago ,? ( on? x:<BASE> || this m:MONTH )",
          InnerRules::yearsAgo);

  /** "a week ago today", "two weeks ago yesterday": to the day. */
  static final Rule WEEKS_AGO =
      Rule.of(
          "offset.weeks-before",
          "n:NUMBER week|weeks ago d:today|yesterday|tomorrow",
          m ->
              new Meaning.OffsetFrom(
                  new Amount(7 * m.number('n')),
                  Granularity.DAY,
                  Meaning.Way.BACK,
                  RelativeRules.day(m.lexeme('d').word())));

  /** "on this day in 1975", "this date in 1912": the day of the year that it is today. */
  static final Rule THIS_DAY =
      Rule.of(
          "day.of-year",
          "this day|date in y:YEAR",
          m ->
              Years.isYear(m, 'y')
                  ? new Inside(RelativeRules.day("today"), CalendarDate.ofYear(m.whole('y')))
                  : null);

  /** "last June", "this September", "the previous April", "next March", "that October". */
  static final Rule MONTH_CHOSEN =
      Rule.of(
          "month.chosen",
          "( the || this )? c:last|past|this|next|coming|previous|following|preceding|that m:MONTH",
          InnerRules::month);

  /** "June last year", "January this year", "October of that year", "the spring of next year". */
  static final Rule OF_YEAR =
      Rule.of(
          "date.of-year",
          "i:<BASE> ( of || in || , )? o:<BASE>",
          m ->
              Wholes.isInYear(m.meaning('i'))
                      && Wholes.isYear(m.meaning('o'))
                      && m.to() > m.behind('i')
                  ? new Inside(m.meaning('i'), m.meaning('o'))
                  : null);

  /** "this year's third quarter", "next year's first quarter", "last year's summer". */
  static final Rule YEARS_PART =
      Rule.of(
          "date.years-part",
          "o:<BASE> 's i:<BASE>",
          m ->
              Wholes.isInYear(m.meaning('i')) && Wholes.isYear(m.meaning('o'))
                  ? new Inside(m.meaning('i'), m.meaning('o'))
                  : null);

  /** Rows that begin with a word of their own stand before those that begin with any date. */
  static final List<Rule> ALL =
      List.of(WEEKDAY_DATE, YEARS_AGO, WEEKS_AGO, THIS_DAY, MONTH_CHOSEN, OF_YEAR, YEARS_PART);

  private InnerRules() {}

  private static @Nullable Meaning weekdayDate(Match m) {
    if (m.has('n') && !isDayNumber(m)) {
      return null;
    }
    Meaning weekday = new Weekday(DayOfWeek.of(m.code('w')), Choice.BARE, From.PUBLICATION);
    if (!m.has('d')) {
      int day = m.digits(m.has('t') ? 't' : 'n');
      return new Inside(weekday, CalendarDate.ofDay(day));
    }
    if (m.meaning('d') instanceof Meaning.WrittenDate written) {
      return written;
    }
    return m.meaning('d') instanceof CalendarDate date && date.day().isPresent()
        ? new Inside(weekday, date)
        : null;
  }

  private static @Nullable Meaning yearsAgo(Match m) {
    int years = m.whole('n');
    if (years < 1 || years != m.number('n')) {
      return null;
    }
    if (m.has('m')) {
      return new Meaning.YearsBefore(
          years, new MonthAround(m.code('m'), Choice.THIS, From.PUBLICATION));
    }
    Meaning near = m.meaning('x');
    boolean unit =
        near instanceof UnitAround around
            && around.from() == From.PUBLICATION
            && around.unit().finerThan(Granularity.YEAR);
    boolean season =
        near instanceof Meaning.SeasonOf around && around.choice() == Meaning.Choice.THIS;
    return unit || season || near instanceof Weekday ? new Meaning.YearsBefore(years, near) : null;
  }

  private static @Nullable Meaning month(Match m) {
    if (!Names.isMonth(m, 'm')) {
      return null;
    }
    String choice = m.lexeme('c').word();
    boolean that = choice.equals("that");
    if (that && !Ends.afterThat(m.tokens(), m.from(), m.to())) {
      return null;
    }
    boolean mention =
        that
            || choice.equals("previous")
            || choice.equals("following")
            || choice.equals("preceding");
    return new MonthAround(
        m.code('m'), Choices.of(choice), mention ? From.MENTION : From.PUBLICATION);
  }

  /** "on Monday 21," but not "on Monday 21 were hurt" or "Sunday 21-14". */
  private static boolean isDayNumber(Match m) {
    Tokens tokens = m.tokens();
    int next = m.to();
    boolean ends = tokens.is(next, ",") || tokens.is(next, Shape.MARK) || tokens.is(next, ".");
    boolean end = tokens.is(next, Shape.BREAK) || tokens.is(next, "[");
    return m.after("on")
        && tokens.is(m.at('w'), Sort.WEEKDAY)
        && (ends || end)
        && !Character.isDigit(tokens.first(next + 1));
  }
}

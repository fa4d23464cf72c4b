package org.annals.timex;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Range;
import org.jspecify.annotations.Nullable;

/** Dates that are one stretch together. */
final class RangeRules {

  /** Id of the rows for stretches of days. */
  static final String DAYS = "range.days";

  /** Id of the row for stretches of months. */
  static final String MONTHS = "range.months";

  /** "1950-1953", "2022-23", "1939–45". */
  static final Rule YEARS =
      Rule.of("range.years", "( the? years )? a:YEAR - b:YEAR|DAYNUM|SMALL", RangeRules::years);

  /**
   * "the 2021-22 fiscal year", "fiscal 2019-20", "FY13/14", "the 2015/16 season": from one year
   * into the next.
   */
  static final Rule NEXT_YEARS =
      Rule.of(
          "range.years",
          "( fiscal year? || fy )? a:YEAR|FISCAL_CODE -|/ b:YEAR|DAYNUM|SMALL ("
              + " fiscal|financial|tax|school|academic"
              + " year )?",
          m -> isNext(m) ? years(m) : null);

  /** "the years 2009 to 2012". */
  static final Rule YEARS_WORDED =
      Rule.of(
          "range.years",
          "the? years a:YEAR to|through|until|till b:YEAR",
          m -> m.digits('a') < m.digits('b') ? range(m.digits('a'), m.digits('b')) : null);

  /** "499-493 BC", "413/412 BC", "449/8 BC". */
  static final Rule ANCIENT =
      Rule.of(
          "range.years", "a:YEAR|SMALL|DAYNUM -|/ b:YEAR|SMALL|DAYNUM bc|bce", RangeRules::ancient);

  /** "July 3-5", "Nov. 9-12, 1989". */
  static final Rule MONTH_DAYS =
      Rule.of(DAYS, CalendarRules.NAMED + " a:DAYNUM ( - ) b:DAYNUM ( ,? y:YEARS )?", m -> days(m));

  /** "3-5 July 1943". */
  static final Rule DAYS_MONTH =
      Rule.of(
          DAYS,
          "a:DAYNUM|DAYTH ( - ) b:DAYNUM|DAYTH of? m:MONTH|MONTH_ABBR ( .? ,? y:YEAR )?",
          m -> days(m));

  /** "from 4 to 22 January 1995", "between 3 and 12 of September". */
  static final Rule DAYS_JOINED =
      Rule.of(
          DAYS,
          "a:DAYNUM|DAYTH ( to|until|till|through || c:and ) b:DAYNUM|DAYTH of? m:MONTH|MONTH_ABBR"
              + " ( .? ,? y:YEARS )?",
          m -> !m.has('c') || m.after("between") ? days(m) : null);

  /** "November 19 to 20", "January 5 through 7, 1995". */
  static final Rule MONTH_DAYS_JOINED =
      Rule.of(
          DAYS,
          CalendarRules.NAMED + " a:DAYNUM to|through b:DAYNUM ( ,? y:YEARS )?",
          RangeRules::days);

  /** "June-August 1992", "Jan-Feb 2017". */
  static final Rule MONTH_TO_MONTH =
      Rule.of(
          MONTHS,
          "a:MONTH|MONTH_ABBR .? - ( b:MONTH || b:MONTH_ABBR .? ) ( ,? y:YEARS )?",
          RangeRules::months);

  /** "May-June last year", "July-September of this year". */
  static final Rule MONTHS_OF_YEAR =
      Rule.of(
          MONTHS,
          "a:MONTH|MONTH_ABBR .? - ( b:MONTH || b:MONTH_ABBR .? ) of? c:last|this|next year",
          m ->
              m.tokens().capital(m.at('a')) && m.tokens().capital(m.at('b'))
                  ? new Range(ofYear(m, 'a'), ofYear(m, 'b'))
                  : null);

  /** "between 4 and 22 this month", "from 4 to 23 of next month". */
  static final Rule DAYS_OF_MONTH =
      Rule.of(
          DAYS,
          "a:DAYNUM|DAYTH to|and|until|till|through b:DAYNUM|DAYTH of? c:last|this|next month",
          m -> new Range(ofMonth(m, 'a'), ofMonth(m, 'b')));

  static final List<Rule> ALL =
      List.of(
          YEARS,
          NEXT_YEARS,
          YEARS_WORDED,
          ANCIENT,
          MONTH_DAYS,
          DAYS_MONTH,
          DAYS_JOINED,
          MONTH_DAYS_JOINED,
          MONTH_TO_MONTH,
          MONTHS_OF_YEAR,
          DAYS_OF_MONTH);

  private RangeRules() {}

  private static @Nullable Meaning years(Match m) {
    int from = m.digits('a');
    String end = m.tokens().string(m.at('b'));
    int to = end.length() == 2 ? from - from % 100 + m.digits('b') : m.digits('b');
    boolean glued = m.tokens().glued(m.at('b'));
    return end.length() != 3 && to > from && to - from <= 150 && from >= 1000 && glued
        ? range(from, to)
        : null;
  }

  private static boolean isNext(Match m) {
    return m.digits('b') % 100 == (m.digits('a') + 1) % 100;
  }

  /** Years before Christ count down; the second one may leave out what it shares with the first. */
  private static @Nullable Meaning ancient(Match m) {
    int from = m.digits('a');
    int told = m.digits('b');
    int digits = m.tokens().string(m.at('b')).length();
    int shared = digits == 1 ? 10 : 100;
    int completed = from - from % shared + told;
    int to = digits < 3 && from >= 100 && completed < from ? completed : told;
    return from > to && to > 0 ? range(1 - from, 1 - to) : null;
  }

  private static Range range(int from, int to) {
    return new Range(CalendarDate.ofYear(from), CalendarDate.ofYear(to));
  }

  private static Meaning ofMonth(Match m, char day) {
    int delta = Choices.delta(m.lexeme('c').word());
    return new Meaning.Nth(
        m.digits(day),
        Granularity.DAY,
        new Meaning.UnitAround(Granularity.MONTH, delta, Meaning.From.PUBLICATION));
  }

  private static Meaning ofYear(Match m, char month) {
    int delta = Choices.delta(m.lexeme('c').word());
    return new Meaning.Inside(
        CalendarDate.ofMonth(OptionalInt.empty(), m.code(month)),
        new Meaning.UnitAround(Granularity.YEAR, delta, Meaning.From.PUBLICATION));
  }

  private static @Nullable Meaning months(Match m) {
    if (!m.tokens().capital(m.at('a')) || !m.tokens().capital(m.at('b'))) {
      return null;
    }
    OptionalInt end = m.optional('y');
    boolean wraps = m.has('y') && m.code('a') > m.code('b');
    OptionalInt start = wraps ? OptionalInt.of(m.whole('y') - 1) : end;
    return new Range(
        CalendarDate.ofMonth(start, m.code('a')), CalendarDate.ofMonth(end, m.code('b')));
  }

  private static @Nullable Meaning days(Match m) {
    if (m.digits('a') >= m.digits('b')) {
      return null;
    }
    OptionalInt year = m.optional('y');
    OptionalInt month = OptionalInt.of(m.code('m'));
    return new Range(
        new CalendarDate(year, month, OptionalInt.of(m.digits('a'))),
        new CalendarDate(year, month, OptionalInt.of(m.digits('b'))));
  }
}

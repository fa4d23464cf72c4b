package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Calendar dates: days, months and years by name or number. */
final class CalendarRules {

  /** "July 27, 1953", "Sept. 3rd 1939". */
  static final Rule MONTH_DAY_YEAR =
      Rule.of(
          "date.month-day-year",
          "m:MONTH|MONTH_ABBR .? the? d:DAYNUM|DAYTH ,? y:YEARS",
          CalendarRules::full);

  /** "27 July 1953", "the 3rd of September, 1939", "27-Jul-1953". */
  static final Rule DAY_MONTH_YEAR =
      Rule.of(
          "date.day-month-year",
          "the? d:DAYNUM|DAYTH ( -? || day? of ) m:MONTH|MONTH_ABBR .? ( ,? || -? ) y:YEARS",
          CalendarRules::full);

  /** "July 27", "Nov. 9", "May 1st". */
  static final Rule MONTH_DAY =
      Rule.of(
          "date.month-day",
          "m:MONTH|MONTH_ABBR .? ,? the? d:DAYNUM|DAYTH !%|million|billion|percent|per",
          m -> Names.isMonth(m, 'm') ? date(empty(), m.code('m'), m.digits('d')) : null);

  /** "27 July", "the 27th of July". */
  static final Rule DAY_MONTH =
      Rule.of(
          "date.day-month",
          "the? d:DAYNUM|DAYTH ( -? || day? of ) m:MONTH|MONTH_ABBR",
          m ->
              Names.isMonth(m, 'm') && !m.tokens().is(m.from() - 1, Shape.MONEY)
                  ? date(empty(), m.code('m'), m.digits('d'))
                  : null);

  /** "March eighth", "the fourth of July", "July the fourth, 1976". */
  static final Rule WORDED_DAY =
      Rule.of(
          "date.worded-day",
          "( m:MONTH|MONTH_ABBR .? the? n:NTH || the? n:NTH day? of m:MONTH|MONTH_ABBR ) ( ,? y:YEARS )?",
          CalendarRules::worded);

  /** "2003-05-01", "5/1/03", "1.5.2003". */
  static final Rule NUMERIC =
      Rule.of("date.numeric", "d:NUMDATE", m -> NumericDate.read(m.tokens().string(m.at('d'))));

  /** "November 2022", "August of 1945", "January, 1918". */
  static final Rule MONTH_YEAR =
      Rule.of(
          "date.month-year",
          "m:MONTH|MONTH_ABBR .? ( ,? || of the? year? || in ) y:YEARS",
          m -> month(m.optional('y'), m.code('m')));

  /** "June", "Nov.". */
  static final Rule MONTH =
      Rule.of(
          "date.month",
          "( m:MONTH || m:MONTH_ABBR .? )",
          m -> Names.isMonthAlone(m, 'm') ? month(empty(), m.code('m')) : null);

  /** "1953", "the year 2000". */
  static final Rule YEAR =
      Rule.of(
          "date.year",
          "( the? w:year )? y:YEARS",
          m -> m.has('w') || Years.isYear(m, 'y') ? year(m.whole('y')) : null);

  /** "the summer of '69", "April of '87", "in '98": the century is the anchor's matter. */
  static final Rule SHORT_YEAR =
      Rule.of(
          "date.short-year",
          "y:SHORT_YEAR",
          m -> Years.isShort(m) ? new Meaning.ShortYear(m.digits('y')) : null);

  /** "264 BC", "A.D. 66". */
  static final Rule ERA =
      Rule.of(
          "date.era",
          "( y:YEAR|SMALL|DAYNUM b:bc|bce || y:YEAR|SMALL|DAYNUM ad|ce || ad y:YEAR|SMALL|DAYNUM )",
          m -> m.digits('y') == 0 ? null : year(m.has('b') ? 1 - m.digits('y') : m.digits('y')));

  /** "264" of "from 264 to 241 BC"; a bare "in 492" where a text is full of such years. */
  static final Rule ANCIENT =
      Rule.of(
          "date.ancient",
          "y:SMALL|YEAR|DAYNUM",
          m -> Years.isAncient(m) ? year(1 - m.digits('y')) : null);

  /** "on the 27th". */
  static final Rule DAY_ALONE =
      Rule.of("date.day", "the d:DAYTH", m -> Names.isDayAlone(m) ? day(m.digits('d')) : null);

  /** A full date says most, a bare year or month least; the longest match wins anyway. */
  static final List<Rule> ALL =
      List.of(
          MONTH_DAY_YEAR,
          DAY_MONTH_YEAR,
          MONTH_DAY,
          DAY_MONTH,
          WORDED_DAY,
          NUMERIC,
          MONTH_YEAR,
          MONTH,
          SHORT_YEAR,
          ERA,
          ANCIENT,
          YEAR,
          DAY_ALONE);

  private CalendarRules() {}

  private static @Nullable Meaning worded(Match m) {
    int day = m.whole('n');
    if (day > 31 || !Names.isMonth(m, 'm')) {
      return null;
    }
    if (m.has('y')) {
      return written(words(m, 'n'), m);
    }
    return date(empty(), m.code('m'), day);
  }

  /**
   * The plainest notation, a month's full name and digits, is read here; any other is only known by
   * its shape.
   */
  private static @Nullable Meaning full(Match m) {
    Meaning plain = date(m.optional('y'), m.code('m'), m.digits('d'));
    boolean simple = m.tokens().is(m.at('m'), Sort.MONTH) && m.tokens().is(m.at('d'), Sort.DAYNUM);
    return plain == null || simple || m.whole('y') < 1600 ? plain : written(words(m, 'd'), m);
  }

  private static Meaning written(String day, Match m) {
    String plain = day.startsWith("0") ? day.substring(1) : day;
    return new Meaning.WrittenDate(plain + " of " + m.lexeme('m').word() + " " + m.whole('y'));
  }

  /** The words of an element in lower case, as they stand but with single blanks. */
  private static String words(Match m, char letter) {
    StringBuilder words = new StringBuilder();
    for (int i = m.at(letter); i < m.behind(letter); i++) {
      if (i > m.at(letter) && !m.tokens().glued(i)) {
        words.append(' ');
      }
      words.append(m.tokens().string(i).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static @Nullable Meaning date(OptionalInt year, int month, int day) {
    return day <= longest(month)
        ? new CalendarDate(year, OptionalInt.of(month), OptionalInt.of(day))
        : null;
  }

  private static int longest(int month) {
    return month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  private static Meaning month(OptionalInt year, int month) {
    return new CalendarDate(year, OptionalInt.of(month), empty());
  }

  private static Meaning day(int day) {
    return new CalendarDate(empty(), empty(), OptionalInt.of(day));
  }

  private static Meaning year(int year) {
    return new CalendarDate(OptionalInt.of(year), empty(), empty());
  }
}

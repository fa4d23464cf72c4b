package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Calendar dates: days, months and years by name or number. */
final class CalendarRules {

  /** A month by name: only an abbreviation has a stop, behind a full name the sentence ends. */
  static final String NAMED = "( m:MONTH || m:MONTH_ABBR .? )";

  /** "July 27, 1953", "Sept. 3rd 1939". */
  static final Rule MONTH_DAY_YEAR =
      Rule.of(
          "date.month-day-year",
          "m:MONTH|MONTH_ABBR .? the? d:DAYNUM|DAYTH ,? y:YEARS",
          CalendarRules::full);

  /** "27 July 1953", "the 3rd of September, 1939", "27-Jul-1953", "16. Nov. 2016". */
  static final Rule DAY_MONTH_YEAR =
      Rule.of(
          "date.day-month-year",
          "the? d:DAYNUM|DAYTH ( -? || . || day? of ) m:MONTH|MONTH_ABBR .? ( ,? || -? ) y:YEARS",
          CalendarRules::full);

  /** "July 27", "Nov. 9", "May 1st". */
  static final Rule MONTH_DAY =
      Rule.of(
          "date.month-day",
          NAMED + " c:,? the? d:DAYNUM|DAYTH !%|million|billion|percent|per",
          m ->
              Names.isMonth(m, 'm') && !(m.has('c') && counts(m))
                  ? date(attacks(m), m.code('m'), m.digits('d'))
                  : null);

  /** "27 July", "the 27th of July". */
  static final Rule DAY_MONTH =
      Rule.of(
          "date.day-month",
          "the? d:DAYNUM|DAYTH ( -? || day? of ) m:MONTH|MONTH_ABBR",
          m ->
              Names.isMonth(m, 'm') && !m.tokens().is(m.from() - 1, Shape.MONEY)
                  ? date(attacks(m), m.code('m'), m.digits('d'))
                  : null);

  /** "2003-05-01", "5/1/03", "1.5.2003"; "9/11", but not "post-9/11". */
  static final Rule NUMERIC =
      Rule.of(
          "date.numeric",
          "d:NUMDATE",
          m ->
              (m.after("-") && !m.tokens().is(m.from() - 2, Sort.NUMDATE))
                      || NumberedThings.isParagraph(m.tokens(), m.from())
                  ? null
                  : NumericDate.read(m.tokens().string(m.at('d'))));

  /** "November 2022", "August of 1945", "January, 1918". */
  static final Rule MONTH_YEAR =
      Rule.of(
          "date.month-year",
          NAMED + " ( ,? || of the? year? || in ) y:YEARS",
          m -> CalendarDate.ofMonth(m.optional('y'), m.code('m')));

  /** "June", "Nov.". */
  static final Rule MONTH =
      Rule.of(
          "date.month",
          NAMED,
          m -> Names.isMonthAlone(m, 'm') ? CalendarDate.ofMonth(empty(), m.code('m')) : null);

  /** "1953", "the year 2000". */
  static final Rule YEAR =
      Rule.of(
          "date.year",
          "( the? w:year )? y:YEARS",
          m -> m.has('w') || Years.isYear(m, 'y') ? CalendarDate.ofYear(m.whole('y')) : null);

  /** "c. 1450", "circa 1380". */
  static final Rule CIRCA =
      Rule.of(
          "date.circa",
          "w:c|ca|circa .? y:YEAR",
          m ->
              m.tokens().isLower(m.at('w'))
                  ? new Meaning.Modified(CalendarDate.ofYear(m.whole('y')), "APPROX")
                  : null);

  /** "post-1989", "pre-2020": a time that has no days of its own. */
  static final Rule BESIDE_YEAR =
      Rule.of(
          "date.beside-year",
          "a:pre|post - y:YEAR",
          m ->
              m.whole('y') >= 1000 && m.whole('y') < 2100 && m.tokens().glued(m.at('y'))
                  ? new Meaning.Modified(
                      CalendarDate.ofYear(m.whole('y')), m.is('a', "pre") ? "BEFORE" : "AFTER")
                  : null);

  /** "the summer of '69", "April of '87", "in '98": the century is the anchor's matter. */
  static final Rule SHORT_YEAR =
      Rule.of(
          "date.short-year",
          "y:SHORT_YEAR",
          m -> Years.isShort(m) ? new Meaning.ShortYear(m.digits('y')) : null);

  /** "April of 87", "15 August of 99", "in August 99": more than the days of a month. */
  static final Rule BARE_SHORT_YEAR =
      Rule.of(
          "date.short-year",
          "( d:DAYNUM|DAYTH )? m:MONTH|MONTH_ABBR ( o:of || ,? ) y:SMALL !%|$|-|million|billion",
          CalendarRules::shortYear);

  /** "03-Sep-20". */
  static final Rule JOINED_SHORT_YEAR =
      Rule.of(
          "date.short-year",
          "d:DAYNUM - m:MONTH|MONTH_ABBR - y:DAYNUM|SMALL",
          m ->
              m.tokens().glued(m.at('m')) && m.tokens().glued(m.at('y'))
                  ? joinedShortYear(m)
                  : null);

  /** "264 BC", "A.D. 66". */
  static final Rule ERA =
      Rule.of(
          "date.era",
          "( y:YEAR|SMALL|DAYNUM b:bc|bce || y:YEAR|SMALL|DAYNUM ad|ce || ad y:YEAR|SMALL|DAYNUM )",
          m ->
              m.digits('y') == 0
                  ? null
                  : CalendarDate.ofYear(m.has('b') ? 1 - m.digits('y') : m.digits('y')));

  /** "264" of "from 264 to 241 BC"; a bare "in 492" where a text is full of such years. */
  static final Rule ANCIENT =
      Rule.of(
          "date.ancient",
          "y:SMALL|YEAR|DAYNUM",
          m -> AncientYears.isYear(m) ? CalendarDate.ofYear(1 - m.digits('y')) : null);

  /** "the year 410": a short number is a year where it is called one. */
  static final Rule SHORT_NUMBER =
      Rule.of(
          "date.year",
          "the? year n:NUMBER",
          m ->
              m.whole('n') == m.number('n')
                      && m.whole('n') >= 100
                      && m.whole('n') < 1000
                      && !isNoun(m.tokens(), m.to())
                  ? CalendarDate.ofYear(m.whole('n'))
                  : null);

  /** "on the 27th", "by the twenty-second". */
  static final Rule DAY_ALONE =
      Rule.of(
          "date.day",
          "the n:NTH",
          m ->
              isDayNumber(m) && Names.isDayAlone(m) && m.whole('n') <= 31
                  ? CalendarDate.ofDay(m.whole('n'))
                  : null);

  /** A full date says most, a bare year or month least; the longest match wins anyway. */
  static final List<Rule> ALL =
      List.of(
          MONTH_DAY_YEAR,
          DAY_MONTH_YEAR,
          JOINED_SHORT_YEAR,
          MONTH_DAY,
          DAY_MONTH,
          NUMERIC,
          MONTH_YEAR,
          MONTH,
          SHORT_YEAR,
          BARE_SHORT_YEAR,
          ERA,
          ANCIENT,
          YEAR,
          CIRCA,
          BESIDE_YEAR,
          SHORT_NUMBER,
          DAY_ALONE);

  private CalendarRules() {}

  /** Digits, or two words; "the second" is rather one of several. */
  private static boolean isDayNumber(Match m) {
    return m.tokens().is(m.at('n'), Sort.DAYTH) || m.tokens().is(m.at('n'), Sort.TENS);
  }

  /** "In May, 12 ships passed": the number counts what follows it. */
  private static boolean counts(Match m) {
    return m.tokens().isLower(m.to()) && !Ends.at(m.tokens(), m.to());
  }

  private static boolean isNoun(Tokens tokens, int i) {
    return tokens.id(i) == Lexicon.UNKNOWN && Character.isLowerCase(tokens.first(i));
  }

  /**
   * The plainest notation, a month's full name and digits, is read here; any other is only known by
   * its shape.
   */
  private static @Nullable Meaning full(Match m) {
    Meaning plain = date(m.optional('y'), m.code('m'), m.digits('d'));
    boolean digits = m.tokens().is(m.at('d'), Sort.DAYNUM) || isOldOrdinal(m);
    boolean simple = m.tokens().is(m.at('m'), Sort.MONTH) && digits;
    return plain == null || simple || m.whole('y') < 1600 ? plain : WordedDateRules.written(m, 'd');
  }

  /** "The 22d of June". */
  private static boolean isOldOrdinal(Match m) {
    String day = m.tokens().string(m.at('d'));
    return day.endsWith("d") && Character.isDigit(day.charAt(day.length() - 2));
  }

  /** "The Sept. 11 attacks" are known by their day, whatever the year of the article. */
  private static OptionalInt attacks(Match m) {
    boolean day = m.code('m') == 9 && m.digits('d') == 11;
    boolean named = m.before("attacks") || m.before("terrorist") || m.before("terror");
    return day && named ? OptionalInt.of(2001) : empty();
  }

  private static @Nullable Meaning date(OptionalInt year, int month, int day) {
    return day <= longest(month)
        ? new CalendarDate(year, OptionalInt.of(month), OptionalInt.of(day))
        : null;
  }

  private static int longest(int month) {
    return month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  private static @Nullable Meaning joinedShortYear(Match m) {
    Meaning date = date(empty(), m.code('m'), m.digits('d'));
    boolean two = m.tokens().string(m.at('y')).length() == 2;
    return date != null && two
        ? new Meaning.Inside(date, new Meaning.ShortYear(m.digits('y')))
        : null;
  }

  private static @Nullable Meaning shortYear(Match m) {
    Tokens tokens = m.tokens();
    boolean behind = m.has('o') || m.has('d') || m.after("in") || m.after("since");
    boolean year = tokens.string(m.at('y')).length() == 2 && m.digits('y') > 31;
    Meaning date =
        m.has('d')
            ? date(empty(), m.code('m'), m.digits('d'))
            : CalendarDate.ofMonth(empty(), m.code('m'));
    return date != null && year && behind && Ends.at(tokens, m.to()) && Names.isMonth(m, 'm')
        ? new Meaning.Inside(date, new Meaning.ShortYear(m.digits('y')))
        : null;
  }
}

package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.calendar.TimexValue;
import org.annals.model.Amount;
import org.annals.model.DayPart;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Recurrence;
import org.annals.model.Season;
import org.jspecify.annotations.Nullable;

/** What comes again and again. */
final class SetRules {

  /** "every Monday", "each Thursday", "every Sunday night". */
  static final Rule WEEKDAY =
      Rule.of(
          "set.weekday",
          "e:every|each other? w:WEEKDAY d:DAYPART?",
          m -> set(m, TimexValue.weekday(DayOfWeek.of(m.code('w'))) + part(m)));

  /** "Mondays", "Tuesday nights". */
  static final Rule WEEKDAY_PARTS =
      Rule.of(
          "set.weekday-parts",
          "( w:WEEKDAY d:DAYPARTS || w:WEEKDAYS )",
          m -> set(m, TimexValue.weekday(DayOfWeek.of(m.code('w'))) + part(m)));

  /** The first of "Monday and Tuesday nights". */
  static final Rule WEEKDAY_OF_SEVERAL =
      Rule.of("set.weekday-parts", "w:WEEKDAY", SetRules::partOfSeveral);

  /** "each July", "every summer". */
  static final Rule MONTH =
      Rule.of(
          "set.month",
          "e:every|each ( m:MONTH || s:SEASON )",
          m ->
              set(
                  m,
                  m.has('m')
                      ? "XXXX-" + TimexValue.digits(m.code('m'), 2)
                      : "XXXX-" + Season.ofMonth(m.code('s')).code()));

  /** "each month", "every two weeks", "every other day", "per year". */
  static final Rule UNIT =
      Rule.of(
          "set.unit",
          "e:every|each|per ( o:other )? n:NUMBER? u:UNIT|UNITS",
          m ->
              (m.is('e', "per") && m.unit('u').withinDay())
                      || m.is('u', "second")
                      || (m.is('e', "each") && m.has('n'))
                  ? null
                  : set(m, m.is('e', "per") ? each(m.unit('u')) : every(count(m), m.unit('u'))));

  /** "once a week", "three times a year", "once every two weeks", "twice-weekly". */
  static final Rule TIMES =
      Rule.of(
          "set.times",
          "( f:once|twice || n:NUMBER times ) ( a|an|each|per u:UNIT || every m:NUMBER?"
              + " u:UNIT|UNITS || -? a:daily|weekly|monthly|yearly )",
          m ->
              new Recurrence(
                  TimexValue.duration(m.has('m') ? m.amount('m') : new Amount(1), timesUnit(m)),
                  "",
                  times(m) + "X"));

  /** "the 19th of every month". */
  static final Rule DAY_OF_MONTH =
      Rule.of(
          "set.day-of-month",
          "the? n:NTH day? of e:every|each month",
          m -> m.whole('n') <= 31 ? set(m, "XXXX-XX-" + TimexValue.digits(m.whole('n'), 2)) : null);

  /** "the first Tuesday of each month", "every last Friday of the month". */
  static final Rule WEEKDAY_OF_MONTH =
      Rule.of(
          "set.weekday-of-month",
          "( the? ( n:NTH || last ) w:WEEKDAY of|in e:every|each month || e:every|each ( n:NTH ||"
              + " last ) w:WEEKDAY ( of|in the month )? )",
          m -> set(m, "P1M"));

  /** "every July 4", "each year on 4 July", "in May every year", "every Christmas". */
  static final Rule DATE =
      Rule.of(
          "set.date",
          "( e:every|each ( year ( on || in )? )? x:<BASE> || x:<BASE> ,? e:every|each year )",
          SetRules::yearly);

  /** "on weekends". */
  static final Rule WEEKENDS =
      Rule.of("set.weekends", "weekends", m -> m.after("on") ? set(m, "XXXX-WXX-WE") : null);

  static final List<Rule> ALL =
      List.of(
          WEEKDAY,
          WEEKDAY_PARTS,
          MONTH,
          UNIT,
          TIMES,
          DAY_OF_MONTH,
          WEEKDAY_OF_MONTH,
          DATE,
          WEEKENDS);

  /** What is as long as a plain weekday and stands before it. */
  static final List<Rule> BASE = List.of(WEEKDAY_OF_SEVERAL);

  private SetRules() {}

  /** "500 tons per month" is a rate, whatever the month. */
  static String each(Granularity unit) {
    return TimexValue.duration(new Amount(1), unit);
  }

  private static Meaning set(Match m, String value) {
    String quant =
        m.has('e') && !m.is('e', "per")
            ? m.lexeme('e').word().toUpperCase(java.util.Locale.ROOT)
            : "";
    return new Recurrence(value, quant, "");
  }

  private static @Nullable Meaning partOfSeveral(Match m) {
    Tokens tokens = m.tokens();
    int i = m.to();
    while (isJoint(tokens, i) && tokens.is(i + 1, Sort.WEEKDAY)) {
      i += 2;
    }
    if (i == m.to() || !tokens.is(i, Sort.DAYPARTS)) {
      return null;
    }
    String day = TimexValue.weekday(DayOfWeek.of(m.code('w')));
    return set(m, day + "T" + DayPart.values()[tokens.lexeme(i).code()].code());
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, "and") || tokens.is(i, "or") || tokens.is(i, ",");
  }

  private static String part(Match m) {
    return m.has('d') ? "T" + DayPart.values()[m.code('d')].code() : "";
  }

  /** Every day is any day; longer units are told by their length. */
  private static String every(Amount count, Granularity unit) {
    return unit == Granularity.DAY && count.count() == 1
        ? "XXXX-XX-XX"
        : TimexValue.duration(count, unit);
  }

  private static Amount count(Match m) {
    return m.has('o') ? new Amount(2) : m.has('n') ? m.amount('n') : new Amount(1);
  }

  private static int times(Match m) {
    return m.has('n') ? m.whole('n') : m.is('f', "once") ? 1 : 2;
  }

  /** A date of every year: its month and day, or the year where these move. */
  private static @Nullable Meaning yearly(Match m) {
    Meaning date = m.meaning('x');
    if (date instanceof Meaning.HolidayOf) {
      return set(m, "P1Y");
    }
    if (!(date instanceof Meaning.CalendarDate day)
        || day.year().isPresent()
        || day.month().isEmpty()) {
      return null;
    }
    String month = "XXXX-" + TimexValue.digits(day.month().getAsInt(), 2);
    return set(
        m,
        day.day().isPresent() ? month + "-" + TimexValue.digits(day.day().getAsInt(), 2) : month);
  }

  private static Granularity timesUnit(Match m) {
    return m.has('u') ? m.unit('u') : AdverbSetRules.unit(m.lexeme('a').word());
  }
}

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
                  : set(m, every(count(m), m.unit('u'))));

  /** "once a week", "three times a year". */
  static final Rule TIMES =
      Rule.of(
          "set.times",
          "( f:once|twice || n:NUMBER times ) ( a|an|each|every|per ) u:UNIT",
          m -> new Recurrence(TimexValue.duration(new Amount(1), m.unit('u')), "", times(m) + "X"));

  /** "daily", "annually", "weekly". */
  static final Rule ADVERB =
      Rule.of(
          "set.adverb",
          "a:daily|annually|weekly|monthly|hourly|yearly|everyday|nightly|fortnightly",
          SetRules::adverb);

  static final List<Rule> ALL = List.of(WEEKDAY, WEEKDAY_PARTS, MONTH, UNIT, TIMES, ADVERB);

  private SetRules() {}

  private static Meaning set(Match m, String value) {
    String quant =
        m.has('e') && !m.is('e', "per")
            ? m.lexeme('e').word().toUpperCase(java.util.Locale.ROOT)
            : "";
    return new Recurrence(value, quant, "");
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

  private static @Nullable Meaning adverb(Match m) {
    if (m.tokens().capital(m.from())) {
      return null;
    }
    Granularity unit =
        switch (m.lexeme('a').word()) {
          case "daily", "everyday", "nightly" -> Granularity.DAY;
          case "weekly", "fortnightly" -> Granularity.WEEK;
          case "monthly" -> Granularity.MONTH;
          case "hourly" -> Granularity.HOUR;
          default -> Granularity.YEAR;
        };
    double count = m.is('a', "fortnightly") ? 2 : 1;
    return new Recurrence(TimexValue.duration(new Amount(count), unit), "", "");
  }
}

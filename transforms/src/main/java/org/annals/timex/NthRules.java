package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.FirstUnits;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Nth;
import org.annals.model.Meaning.NthWeekday;
import org.annals.model.Meaning.UnitAround;
import org.jspecify.annotations.Nullable;

/** Numbered units, weekdays and runs of units within a date. */
final class NthRules {

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

  /** "on the first of the month". */
  static final Rule DAY_OF_THE_MONTH =
      Rule.of(
          "date.of-month",
          "the n:NTH of the month",
          m ->
              m.whole('n') > 31 || !Names.isTimeWord(m.tokens(), m.from() - 1)
                  ? null
                  : new Nth(
                      m.whole('n'),
                      Granularity.DAY,
                      new UnitAround(Granularity.MONTH, 0, From.PUBLICATION)));

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
          "the? ( n:NTH || l:last ) w:WEEKDAY ( of || in ) x:<BASE>",
          NthRules::nthWeekday);

  /** "the third week next year", "the first day last month". */
  static final Rule NTH_CHOSEN =
      Rule.of(
          "unit.nth",
          "the n:NTH u:UNIT o:<BASE>",
          m ->
              m.meaning('o') instanceof UnitAround around
                      && m.unit('u').finerThan(around.unit())
                      && !m.tokens().is(m.at('o'), "the")
                  ? nth(m, around)
                  : null);

  /** "the first nine months of 1990", "the last two weeks of July". */
  static final Rule FIRST_UNITS =
      Rule.of(
          "unit.first",
          "the? ( first || l:last|final ) n:NUMBER u:UNIT|UNITS ( of || in ) o:<BASE>",
          m ->
              m.unit('u').withinDay() || m.whole('n') < 1 || m.whole('n') > 400
                  ? null
                  : new FirstUnits(m.whole('n'), m.unit('u'), m.has('l'), m.meaning('o')));

  static final List<Rule> ALL =
      List.of(DAY_OF_MONTH, DAY_OF_THE_MONTH, NTH_OF, NTH_WEEKDAY, NTH_CHOSEN, FIRST_UNITS);

  private NthRules() {}

  /** The n-th or last weekday {@code w} of {@code x}. */
  static Meaning nthWeekday(Match m) {
    return new NthWeekday(
        m.has('l') ? -1 : m.whole('n'), DayOfWeek.of(m.code('w')), m.meaning('x'));
  }

  private static @Nullable Meaning nth(Match m, Meaning whole) {
    int number = m.has('l') ? -1 : m.whole('n');
    return m.unit('u').withinDay() || SingleDays.is(whole)
        ? null
        : new Nth(number, m.unit('u'), whole);
  }
}

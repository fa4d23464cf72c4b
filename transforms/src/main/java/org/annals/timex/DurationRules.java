package org.annals.timex;

import java.util.List;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Duration;
import org.annals.model.Meaning.Way;
import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class DurationRules {

  /** "five years", "nearly two months", "10-year", "a year and a half", "8-month-old". */
  static final Rule COUNTED =
      Rule.of(
          "duration.counted",
          Amounts.MOD
              + " n:NUMBER ( more || straight|consecutive|full|whole|long|trading|working|business"
              + "|calendar|solid|previous|successive|additional|further|other|bloody|brutal|hard"
              + "|difficult|short|tough|turbulent|single )? -? u:UNIT|UNITS"
              + " ( h:and a? half || y:and a quarter !of )? ( - long|old )?",
          DurationRules::counted);

  /** "two years and three months", "a minute and 20 seconds", "5 years, 1 month and 12 days". */
  static final Rule IN_ROW =
      Rule.of("duration.in-row", Amounts.MOD + " " + LongLengths.PATTERN, DurationRules::inRow);

  /** "the first nine months", "for the six months ended June 30". */
  static final Rule DEFINITE =
      Rule.of(
          "duration.definite",
          "the f:first|final|previous? n:NUMBER previous|following? u:UNIT|UNITS",
          m -> m.has('f') || isPeriod(m) ? duration(m.amount('n'), m.unit('u')) : null);

  /** "two to three weeks", "three or four days", "weeks or months". */
  static final Rule EITHER =
      Rule.of(
          "duration.either",
          "n:NUMBER ( to|or || - ) o:NUMBER -? u:UNIT|UNITS",
          m -> duration(m.amount('n'), m.unit('u')));

  /** "weeks or months", "days and weeks". */
  static final Rule EITHER_UNIT =
      Rule.of("duration.either-unit", "u:UNITS or UNITS", m -> duration(Amount.VAGUE, m.unit('u')));

  /** "the past three months", "the last twenty four hours", "the next four years". */
  static final Rule AROUND =
      Rule.of(
          "duration.around",
          "the? ( ( b:last|past|previous|preceding || a:next|coming|following|upcoming ) n:NUMBER"
              + " || n:NUMBER ( b:last|past|previous || a:next|coming|upcoming ) !UNIT ) or? more?"
              + " u:UNIT|UNITS ( or so )?",
          m -> new Duration(m.amount('n'), m.unit('u'), m.has('b') ? Way.BACK : Way.AHEAD));

  /** "recent weeks", "the past few years", "the coming months", "the next several days". */
  static final Rule VAGUE_AROUND =
      Rule.of(
          "duration.vague-around",
          "the? ( b:last|past|previous|recent || a:next|coming ) v:VAGUE? u:UNITS",
          m ->
              isInPast(m)
                  ? null
                  : new Duration(Amount.VAGUE, m.unit('u'), m.has('b') ? Way.BACK : Way.AHEAD));

  /** "several years", "a few minutes", "many months". */
  static final Rule VAGUE =
      Rule.of(
          "duration.vague",
          "( a? v:VAGUE more? || a number of ) -? u:UNIT|UNITS",
          m ->
              m.tokens().is(m.to() - 1, Sort.UNIT) && !m.tokens().is(m.to() - 2, "-")
                  ? null
                  : duration(Amount.VAGUE, m.unit('u')));

  /** "years", "weeks", "centuries". */
  static final Rule PLURAL =
      Rule.of(
          "duration.plural",
          "u:UNITS ( - long|old )?",
          m -> isUnitNoun(m) ? duration(Amount.VAGUE, m.unit('u')) : null);

  /** "day-long", "a month-long". */
  static final Rule LONG =
      Rule.of("duration.long", "u:UNIT - long", m -> duration(new Amount(1), m.unit('u')));

  /** "all day", "a full week", "the whole month", "another hour". */
  static final Rule WHOLE =
      Rule.of(
          "duration.whole",
          "( all || ( a || the )? full|whole || another ) -? u:UNIT",
          m -> m.is('u', "second") ? null : duration(new Amount(1), m.unit('u')));

  /** "a fortnight", "the past fortnight", "two fortnights". */
  static final Rule FORTNIGHT =
      Rule.of(
          "duration.fortnight",
          "( n:NUMBER || the ( past|last || next|coming )? ) fortnight|fortnights",
          m -> duration(new Amount(m.has('n') ? 2 * m.number('n') : 2), Granularity.WEEK));

  /** "its 18th month", "the second day of the siege": counts from an event, not from a date. */
  static final Rule NTH_OF_EVENT =
      Rule.of(
          "unit.nth-of-event",
          "( p:its|their || the ) n:NTH u:UNIT",
          m ->
              m.whole('n') > 1 && (m.has('p') || m.before("of")) && !m.is('u', "quarter")
                  ? new Meaning.NthOfEvent(m.whole('n'), m.unit('u'))
                  : null);

  static final List<Rule> ALL =
      List.of(
          COUNTED,
          IN_ROW,
          DEFINITE,
          EITHER,
          EITHER_UNIT,
          AROUND,
          VAGUE_AROUND,
          VAGUE,
          PLURAL,
          LONG,
          WHOLE,
          FORTNIGHT,
          NTH_OF_EVENT);

  private DurationRules() {}

  /** "in past years" is no length up to now, but some time before. */
  private static boolean isInPast(Match m) {
    return m.tokens().is(m.from(), "past") && m.to() == m.from() + 2 && m.after("in");
  }

  private static boolean isPeriod(Match m) {
    return m.number('n') > 1
        && (m.after("in")
            || m.after("for")
            || m.after("through")
            || m.after("over")
            || m.after("during"));
  }

  private static Duration duration(Amount amount, Granularity unit) {
    return new Duration(amount, unit, Way.NEITHER);
  }

  private static @Nullable Meaning inRow(Match m) {
    Meaning length = LongLengths.of(m);
    return length == null ? null : Amounts.modified(m, length);
  }

  private static @Nullable Meaning counted(Match m) {
    Amount amount =
        m.has('h') || m.has('y')
            ? new Amount(m.number('n') + (m.has('h') ? 0.5 : 0.25))
            : m.amount('n');
    boolean article = m.tokens().is(m.at('n'), "a");
    boolean plural = m.behind('n') == m.at('n') + 1 && m.tokens().is(m.at('u'), Sort.UNITS);
    boolean compound = article && (plural || m.beforeHyphen());
    if (compound
        || amount.vague()
        || m.tokens().is(m.at('n'), Sort.YEAR)
        || (m.is('u', "second") && m.whole('n') == 1)) {
      return null;
    }
    return Amounts.modified(m, duration(amount, m.unit('u')));
  }

  private static boolean isUnitNoun(Match m) {
    return !m.is('u', "seconds")
        && !m.is('u', "quarters")
        && !m.is('u', "minutes")
        && !m.is('u', "secs")
        && !m.is('u', "mins");
  }
}

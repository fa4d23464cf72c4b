package org.annals.timex;

import java.util.List;

/** What looks like a time expression and is none. */
final class NotTimeRules {

  /** What their ids start with; no result has one. */
  static final String PREFIX = "not.";

  /** "37 years old", "a 6-year-old boy", "25 years of age": ages are no times. */
  static final Rule AGE =
      Rule.not(
          "not.age",
          Amounts.MOD + " ( a? n:NUMBER -? )? u:UNIT|UNITS ( -? old || of age )",
          m -> true);

  /** "three-quarters of the harvest", "a quarter of them", "a quarter million". */
  static final Rule QUARTERS =
      Rule.not(
          "not.quarters",
          Amounts.MOD + " n:NUMBER -? u:quarter|quarters",
          m -> m.whole('n') <= 3 && !m.before("ago") && !m.before("earlier") && !m.before("later"));

  /** "some quarters were opposed": people. */
  static final Rule SOME_QUARTERS =
      Rule.not("not.some-quarters", "VAGUE quarters", m -> m.after("in"));

  /** "$1.76 a year", "four flights a week": rates. */
  static final Rule RATE =
      Rule.not(
          "not.rate", "a|an u:UNIT", m -> !m.before("ago") && Rates.isRate(m.tokens(), m.from()));

  /** "today's youth", "tomorrow's world". */
  static final Rule THESE_TIMES =
      Rule.not(
          "not.today",
          "today|tomorrow 's world|youth|society|children|generation|standards|technology|young|economy|environment|computers|kids|teenagers",
          m -> true);

  static final List<Rule> ALL = List.of(AGE, QUARTERS, SOME_QUARTERS, RATE, THESE_TIMES);

  private NotTimeRules() {}
}

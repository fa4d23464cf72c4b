package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;

/**
 * What is counted or paid for each unit of time, and what a length of time earns: no times, but a
 * set in a history, where what went on is told so.
 */
final class RateRules {

  /** Id of the row whose findings count in histories only. */
  static final String RATE_ID = "set.rate";

  /** "$1.76 a year", "four flights a week", "30 a day". */
  static final Rule RATE =
      Rule.of(
          RATE_ID,
          "a|an u:UNIT",
          m ->
              !m.before("ago")
                      && !m.is('u', "second")
                      && !m.tokens().is(m.from() - 1, Sort.YEAR)
                      && Rates.isRate(m.tokens(), m.from())
                  ? new Meaning.Recurrence(SetRules.each(m.unit('u')), "", "")
                  : null);

  /** "20% annually", "10,000 units monthly", "the average daily volume": rates as well. */
  static final Rule ADVERB_RATE =
      Rule.not(
          "not.rate",
          "daily|weekly|monthly|annually|yearly|hourly|quarterly",
          m -> m.after("average") || Rates.isRate(m.tokens(), m.from()));

  /** "six months of base pay", "a year's salary": money. */
  static final Rule PAY =
      Rule.not(
          "not.pay",
          Amounts.MOD + " n:NUMBER -? u:UNIT|UNITS ( of || ' || 's )",
          m -> isPay(m.tokens(), m.to()));

  static final List<Rule> ALL = List.of(RATE, ADVERB_RATE, PAY);

  private RateRules() {}

  private static boolean isPay(Tokens tokens, int i) {
    int noun = isKindOfPay(tokens.word(i)) ? i + 1 : i;
    return switch (tokens.word(noun)) {
      case "pay", "salary", "salaries", "wages", "rent", "earnings", "income", "severance" -> true;
      default -> false;
    };
  }

  private static boolean isKindOfPay(String word) {
    return switch (word) {
      case "base", "basic", "back", "full", "severance", "his", "her", "their", "your" -> true;
      default -> false;
    };
  }
}

package org.annals.timex;

import java.util.List;
import org.annals.calendar.TimexValue;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Recurrence;
import org.jspecify.annotations.Nullable;

/** Adverbs and adjectives for what comes again and again. */
final class AdverbSetRules {

  private static final String ADVERBS =
      "daily|annually|weekly|monthly|hourly|yearly|everyday|nightly|fortnightly|quarterly|biweekly"
          + "|bimonthly|biannually|biennially|semiannually|semiannual";

  /** "daily", "annually", "biweekly", "semi-annually"; "quarterly" where no noun follows. */
  static final Rule ADVERB =
      Rule.of(
          "set.adverb",
          "( b:bi|semi -? a:weekly|monthly|annually|annual || a:" + ADVERBS + " )",
          AdverbSetRules::adverb);

  static final List<Rule> ALL = List.of(ADVERB);

  private AdverbSetRules() {}

  private static @Nullable Meaning adverb(Match m) {
    String word = m.lexeme('a').word();
    if (m.tokens().capital(m.from()) || (word.equals("quarterly") && isNoun(m))) {
      return null;
    }
    double count = word.equals("fortnightly") || isDoubled(m) ? 2 : isHalved(m) ? 0.5 : 1;
    return new Recurrence(TimexValue.duration(new Amount(count), unit(word)), "", "");
  }

  /** "every two weeks", but "biannual" is twice a year. */
  private static boolean isDoubled(Match m) {
    return (m.is('b', "bi") && !m.is('a', "annually") && !m.is('a', "annual"))
        || m.is('a', "biweekly")
        || m.is('a', "bimonthly")
        || m.is('a', "biennially");
  }

  private static boolean isHalved(Match m) {
    return m.has('b')
        || m.is('a', "biannually")
        || m.is('a', "semiannually")
        || m.is('a', "semiannual");
  }

  /** "a quarterly report", "an initial quarterly of five cents". */
  private static boolean isNoun(Match m) {
    boolean word = Character.isLetter(m.tokens().first(m.to()));
    return word && (m.before("of") || m.tokens().id(m.to()) == Lexicon.UNKNOWN);
  }

  /** The unit that an adverb or adjective repeats. */
  static Granularity unit(String word) {
    return switch (word) {
      case "daily", "everyday", "nightly" -> Granularity.DAY;
      case "weekly", "fortnightly", "biweekly" -> Granularity.WEEK;
      case "monthly", "bimonthly" -> Granularity.MONTH;
      case "quarterly" -> Granularity.QUARTER;
      case "hourly" -> Granularity.HOUR;
      default -> Granularity.YEAR;
    };
  }
}

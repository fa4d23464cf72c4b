package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Reference;
import org.annals.model.Meaning.Vague;
import org.jspecify.annotations.Nullable;

/** References that name no date. */
final class VagueRules {

  /** Rules whose findings count in histories only have these ids. */
  private static final String FORMER_ID = "vague.former";

  private static final String FUTURE_NOUN_ID = "vague.future-noun";

  /** "now", "currently", "at present", "these days", "the present", "present-day". */
  static final Rule PRESENT =
      Rule.of(
          "vague.present",
          "( right? now || nowadays|currently|presently || these days || at the? present|moment ||"
              + " at the minute !of || to|till date || at this time !of|last|next|in|on || at this"
              + " moment || present|modern -? day || w:current || the present )",
          m ->
              m.has('w') && m.tokens().capital(m.from()) ? null : new Vague(Reference.PRESENT_REF));

  /** "recently", "formerly", "lately", "the past", "in the recent past". */
  static final Rule PAST =
      Rule.of(
          "vague.past",
          "( more|most? recently|recent || formerly|lately || the recent? past !-|UNIT|UNITS|NUM )",
          m -> new Vague(Reference.PAST_REF));

  /**
   * "former": a time in a history only, where it dates a state; in news it is a word for people.
   */
  static final Rule FORMER = Rule.of(FORMER_ID, "f:former", m -> new Vague(Reference.PAST_REF));

  /** "the future", "in the near future". */
  static final Rule FUTURE =
      Rule.of(
          "vague.future",
          "( t:the near|foreseeable|immediate|distant? )? future",
          VagueRules::future);

  /** "future wars": a time in a history only; news calls everything so. */
  static final Rule FUTURE_NOUN =
      Rule.of(
          FUTURE_NOUN_ID,
          "f:future",
          m ->
              Character.isLowerCase(m.tokens().first(m.from()))
                      && Character.isLowerCase(m.tokens().first(m.to()))
                  ? new Vague(Reference.FUTURE_REF)
                  : null);

  static final List<Rule> ALL = List.of(PRESENT, PAST, FORMER, FUTURE, FUTURE_NOUN);

  private VagueRules() {}

  /** Whether what the rule of this id finds is a time in a history only. */
  static boolean isOfHistory(String rule) {
    return rule.equals(FORMER_ID) || rule.equals(FUTURE_NOUN_ID);
  }

  /** "future earnings" are no time. */
  private static @Nullable Meaning future(Match m) {
    boolean adjective = !m.has('t') && Character.isLetter(m.tokens().first(m.to()));
    return adjective || m.tokens().capital(m.to() - 1) ? null : new Vague(Reference.FUTURE_REF);
  }
}

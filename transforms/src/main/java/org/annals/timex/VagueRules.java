package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Reference;
import org.annals.model.Meaning.Vague;
import org.jspecify.annotations.Nullable;

/** References that name no date. */
final class VagueRules {

  /** Rules whose findings count in histories only have this id. */
  static final String HISTORY_ONLY = "vague.former";

  /** "now", "currently", "at present", "these days", "the present". */
  static final Rule PRESENT =
      Rule.of(
          "vague.present",
          "( right? now || nowadays|currently|presently || these days || at the? present|moment ||"
              + " at the minute !of || to|till date || at this time !of|last|next|in|on || at this"
              + " moment || w:current || the present )",
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
  static final Rule FORMER = Rule.of(HISTORY_ONLY, "f:former", m -> new Vague(Reference.PAST_REF));

  /** "the future", "in the near future". */
  static final Rule FUTURE =
      Rule.of(
          "vague.future",
          "( t:the near|foreseeable|immediate|distant? )? future",
          VagueRules::future);

  static final List<Rule> ALL = List.of(PRESENT, PAST, FORMER, FUTURE);

  private VagueRules() {}

  /** "future earnings" are no time. */
  private static @Nullable Meaning future(Match m) {
    boolean adjective = !m.has('t') && Character.isLetter(m.tokens().first(m.to()));
    return adjective || m.tokens().capital(m.to() - 1) ? null : new Vague(Reference.FUTURE_REF);
  }
}

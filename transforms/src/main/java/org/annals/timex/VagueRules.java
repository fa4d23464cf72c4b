package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Reference;
import org.annals.model.Meaning.Vague;
import org.annals.model.Tense;
import org.annals.text.TenseCues;
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
              + " at the minute !of || the time being || to|till date || at this time"
              + " !of|last|next|in|on || at this moment || present|modern -? day || w:current ||"
              + " the present )",
          m ->
              m.has('w') && m.tokens().capital(m.from()) ? null : new Vague(Reference.PRESENT_REF));

  /** "recently", "formerly", "lately", "the past", "in the recent past". */
  static final Rule PAST =
      Rule.of(
          "vague.past",
          "( more|most? recently|recent || formerly|lately || the other day || the recent? past"
              + " !-|UNIT|UNITS|NUM )",
          m -> new Vague(Reference.PAST_REF));

  /**
   * "in past years", "in years past": at some time before; "the past years" are a length up to now.
   */
  static final Rule PAST_YEARS =
      Rule.of(
          "vague.past-years",
          "( past years|decades|months|weeks|centuries|seasons || years|decades|centuries past )",
          m -> m.after("in") || m.after("from") ? new Vague(Reference.PAST_REF) : null);

  /**
   * "former": a time in a history only, where it dates a state; in news it is a word for people.
   */
  static final Rule FORMER =
      Rule.of(
          FORMER_ID,
          "f:former",
          m -> Ends.at(m.tokens(), m.to()) ? null : new Vague(Reference.PAST_REF));

  /** "the future", "in the near future". */
  static final Rule FUTURE =
      Rule.of(
          "vague.future",
          "( t:the near|foreseeable|immediate|distant? )? future",
          VagueRules::future);

  /** "at a later date", "at some future time". */
  static final Rule LATER =
      Rule.of(
          "vague.later",
          "( a || some ) later|future date|time|stage|point|moment",
          m ->
              m.after("at") || m.after("to") || m.after("until") || m.after("till")
                  ? new Vague(Reference.FUTURE_REF)
                  : null);

  /**
   * "will soon", "may soon seek", "healthy enough to do so soon"; but "soon after", "as soon as".
   */
  static final Rule SOON =
      Rule.of(
          "vague.soon",
          "soon|shortly !after|before|as|afterwards|afterward|enough|thereafter|than|followed",
          VagueRules::soon);

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

  static final List<Rule> ALL =
      List.of(PRESENT, PAST, PAST_YEARS, FORMER, FUTURE, LATER, SOON, FUTURE_NOUN);

  private VagueRules() {}

  /** Whether what the rule of this id finds is a time in a history only. */
  static boolean isOfHistory(String rule) {
    return rule.equals(FORMER_ID) || rule.equals(FUTURE_NOUN_ID) || rule.equals(RateRules.RATE_ID);
  }

  /** What is to happen soon lies ahead; what soon happened counts from something told. */
  private static @Nullable Meaning soon(Match m) {
    Tokens tokens = m.tokens();
    if (m.after("as")
        || m.after("so")
        || m.after("too")
        || m.after("very")
        || m.after("how")
        || m.after("would")) {
      return null;
    }
    int end = tokens.end(m.from());
    if (tokens.is(m.to() + 1, "would") || tokens.is(m.to(), "would")) { // "soon he would"
      return null;
    }
    // "expects to soon grow": the infinitive goes on behind it.
    int start = m.after("to") ? end : tokens.start(m.from());
    Tense tense = TenseCues.around(tokens.text(), start, end);
    return tense == Tense.FUTURE ? new Vague(Reference.FUTURE_REF) : null;
  }

  /** "future earnings" are no time. */
  private static @Nullable Meaning future(Match m) {
    boolean adjective = !m.has('t') && Character.isLetter(m.tokens().first(m.to()));
    return adjective || m.tokens().capital(m.to() - 1) ? null : new Vague(Reference.FUTURE_REF);
  }
}

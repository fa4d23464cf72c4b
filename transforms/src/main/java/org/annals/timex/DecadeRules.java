package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Century;
import org.annals.model.Meaning.Decade;
import org.jspecify.annotations.Nullable;

/** Decades and centuries. */
final class DecadeRules {

  /** "the 1990s", "1970's". */
  static final Rule FULL =
      Rule.of(
          "decade.full",
          "the? ( d:DECADE_FULL || y:YEAR 's || h:nineteen|eighteen -? w:DECADE )",
          m ->
              m.has('h')
                  ? worded(m)
                  : m.has('d') ? new Decade(m.digits('d'), true) : possessive(m));

  /** "the '90s", "the 90s". */
  static final Rule SHORT =
      Rule.of(
          "decade.short",
          "( the '? d:DECADE_SHORT || ' d:DECADE_SHORT )",
          m -> Scales.isAgeOrHeat(m.tokens(), m.from()) ? null : new Decade(m.digits('d'), false));

  /** "the nineties", "early Nineties", "the roaring twenties", "the late 'fifties". */
  static final Rule WORD =
      Rule.of("decade.word", "the? roaring|swinging? '? d:DECADE", DecadeRules::word);

  /** "the two thousands", "the twenty-tens", "the two thousand and tens". */
  static final Rule YOUNG =
      Rule.of(
          "decade.full",
          "the ( h:two thousands !of || two thousand and? ( t:tens || w:DECADE ) || twenty -? ("
              + " t:tens || w:DECADE ) )",
          m ->
              new Decade(m.has('h') ? 200 : m.has('t') ? 201 : 200 + m.lexeme('w').number(), true));

  /** "the 20th century", "eighteenth-century", "the 9th century BC", "the 1st century AD". */
  static final Rule CENTURY =
      Rule.of(
          "century",
          "the? n:NTH -? century ( b:bc|bce || ad|ce )?",
          m -> m.whole('n') <= 30 ? new Century(m.whole('n'), m.has('b')) : null);

  static final List<Rule> ALL = List.of(FULL, SHORT, WORD, YOUNG, CENTURY);

  private DecadeRules() {}

  private static @Nullable Meaning possessive(Match m) {
    int year = m.digits('y');
    return year % 10 == 0 && m.has('y') && m.tokens().is(m.from(), "the")
        ? new Decade(year / 10, true)
        : null;
  }

  /** "the nineteen seventies". */
  private static Meaning worded(Match m) {
    return new Decade(m.lexeme('h').number() * 10 + m.lexeme('w').number(), true);
  }

  /** People are in their nineties, and temperatures too. */
  private static @Nullable Meaning word(Match m) {
    String before = m.tokens().word(m.from() - 1);
    boolean article = m.to() > m.from() + 1;
    boolean slice = before.equals("early") || before.equals("late") || before.equals("-");
    boolean named = m.tokens().capital(m.at('d'));
    boolean other = Scales.isAgeOrHeat(m.tokens(), m.from());
    return (article || slice || named) && !other && !m.before("percent") && !m.before("degrees")
        ? new Decade(m.lexeme('d').number(), false)
        : null;
  }
}

package org.annals.timex;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule and its pattern, ready to run from a certain lexeme on.
 *
 * @param seconds the lexemes that can stand behind that one; null when any can
 */
record CompiledRule(Rule rule, Node pattern, @Nullable BitSet seconds) {

  /** Whether a match may go on with this lexeme. */
  boolean mayGoOn(int lexeme) {
    return seconds == null || seconds.get(lexeme);
  }
}

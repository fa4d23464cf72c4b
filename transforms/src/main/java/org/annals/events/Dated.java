package org.annals.events;

import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;
import org.annals.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression dates: the verb of a clause, or a noun that names an event.
 *
 * @param sentence where
 * @param clause whose verb it is, or in which the noun stands
 * @param noun index of the noun's chunk, or −1 for the clause's verb
 * @param timex the expression; null when none was told
 */
record Dated(ParsedSentence sentence, Clause clause, int noun, @Nullable TextSpan timex) {

  boolean isNoun() {
    return noun >= 0;
  }

  /** Index of the trigger word. */
  int trigger() {
    if (isNoun()) {
      return sentence.chunks().get(noun).head();
    }
    if (clause.verb() == null) {
      throw new IllegalStateException("a dated clause without a verb");
    }
    return clause.verb().head();
  }
}

package org.annals.events.clauses;

import org.annals.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that belong together without nesting: a noun with what stands before it, a
 * verb with its auxiliaries, a time expression, or one word that joins others.
 *
 * @param kind what it is
 * @param from index of its first word
 * @param to one past the last
 * @param head index of the word that it is about: the last noun, the last verb, else the first word
 * @param timex the time expression that it is, or that stands inside it as a modifier ("the 1953
 *     armistice"); null for none
 */
public record Chunk(Kind kind, int from, int to, int head, @Nullable TextSpan timex) {

  /** Kinds of chunks. */
  public enum Kind {
    NOUN,
    VERB,
    TIME,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    CONJUNCTION,
    COMMA,
    DASH,
    STOP,
    QUOTE,
    BRACKET,
    OTHER
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }
}

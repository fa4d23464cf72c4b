package org.annals.events;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.VerbGroup;

/** How somebody or something is said to be behind a verb. */
final class PredicateStates {

  private final Clause clause;
  private final NounText nouns;

  PredicateStates(Clause clause, NounText nouns) {
    this.clause = clause;
    this.nouns = nouns;
  }

  /** "Was widespread in the north", "went wrong": an adverb by its tag that says how it is. */
  boolean isState(int k) {
    VerbGroup verb = clause.verb();
    String word = nouns.verbatim(k);
    return verb != null
        && (verb.isCopula() || PredicateWords.TURNING.contains(verb.lemma()))
        && k == clause.verbChunk() + 1
        && !word.endsWith("ly")
        && !PredicateWords.BESIDE_STATES.contains(word)
        && (nouns.is(k + 1, Kind.STOP)
            || nouns.is(k + 1, Kind.COMMA)
            || nouns.is(k + 1, Kind.TIME)
            || (nouns.is(k + 1, Kind.PREPOSITION) && !nouns.is(k + 2, Kind.VERB)));
  }

  /** "More than happy": as good as happy. */
  boolean isMoreThan(int k) {
    return nouns.verbatim(k).equals("more")
        && nouns.is(k + 2, Kind.ADJECTIVE)
        && nouns.verbatim(k + 1).equals("than");
  }
}

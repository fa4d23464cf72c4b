package org.annals.events;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.Clause;
import org.annals.events.clauses.ParsedSentence;

/**
 * Times behind an apposition that ends a clause: "since she was sacked by Diallo, the mayor, last
 * week" tells when she was sacked.
 */
final class ApposedTimes {

  private final ParsedSentence sentence;

  ApposedTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The clause that the time at chunk {@code at} stands in: that of what is apposed, where nothing
   * else is told behind the time.
   */
  Clause clauseOf(int at) {
    Clause clause = sentence.clauseOf(at);
    int comma = is(at - 1, Kind.PREPOSITION) ? at - 2 : at - 1;
    int open = comma - 1;
    while (is(open, Kind.NOUN) || is(open, Kind.PREPOSITION)) {
      open--;
    }
    boolean ends = is(at + 1, Kind.STOP) || is(at + 1, Kind.COMMA);
    boolean apposition =
        ends
            && is(comma, Kind.COMMA)
            && open < comma - 1
            && is(open, Kind.COMMA)
            && is(open + 1, Kind.NOUN)
            && is(open - 1, Kind.NOUN);
    return apposition && isTold(sentence.clauseOf(open - 1), clause)
        ? sentence.clauseOf(open - 1)
        : clause;
  }

  /** Whether {@code inner} tells what was, below and behind {@code clause}. */
  private static boolean isTold(Clause inner, Clause clause) {
    return inner.verb() != null
        && inner.verb().past()
        && inner.verbChunk() > clause.verbChunk()
        && clause.verbChunk() >= 0
        && (inner.is(Clause.Kind.ADVERBIAL) || inner.is(Clause.Kind.RELATIVE));
  }

  private boolean is(int k, Kind kind) {
    return sentence.is(k, kind);
  }
}

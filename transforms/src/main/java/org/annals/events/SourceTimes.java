package org.annals.events;

import org.annals.events.clauses.Chunk.Kind;
import org.annals.events.clauses.ParsedSentence;

/**
 * Times of those who told it: "the two sides exchanged fire, according to a statement by the army
 * on Monday". They date the telling, of which nothing else is said.
 */
final class SourceTimes {

  private final ParsedSentence sentence;

  SourceTimes(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the time at chunk {@code at} hangs on what stands behind "according to". */
  boolean holds(int at) {
    int k = at - 1;
    if (!sentence.is(k, Kind.PREPOSITION)) {
      return false;
    }
    while (k > 0
        && (sentence.is(k, Kind.NOUN) || sentence.is(k, Kind.PREPOSITION))
        && !isAccording(k)) {
      k--;
    }
    return isAccording(k) && k < at - 2;
  }

  private boolean isAccording(int k) {
    return k >= 0 && sentence.head(k).equals("according");
  }
}

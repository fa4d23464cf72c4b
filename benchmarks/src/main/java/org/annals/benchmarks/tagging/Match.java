package org.annals.benchmarks.tagging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression of the corpus beside the one a tagger found in its place; one of the two may be
 * missing, never both.
 *
 * @param gold of the corpus; null when the tagger found one where there is none
 * @param found of the tagger; null when it found none
 */
record Match(@Nullable Annotation gold, @Nullable Annotation found) {

  /**
   * Sets {@code found} beside {@code gold}: each expression of the corpus takes, in the order of
   * the text, the first overlapping one that is still free. First come those of the corpus, then
   * what was found beyond them.
   */
  static List<Match> align(List<Annotation> gold, List<Annotation> found) {
    List<Annotation> free = new ArrayList<>(found);
    List<Match> matches = new ArrayList<>();
    for (Annotation expected : gold) {
      matches.add(new Match(expected, takeFirst(free, expected)));
    }
    for (Annotation extra : free) {
      matches.add(new Match(null, extra));
    }
    return matches;
  }

  private static @Nullable Annotation takeFirst(List<Annotation> free, Annotation expected) {
    for (int i = 0; i < free.size(); i++) {
      if (free.get(i).overlaps(expected)) {
        return free.remove(i);
      }
    }
    return null;
  }

  /** What became of it. */
  Outcome outcome() {
    if (gold == null) {
      return Outcome.FALSE;
    }
    if (found == null) {
      return Outcome.MISSED;
    }
    if (!gold.sameValue(found)) {
      return Outcome.VALUE;
    }
    if (!gold.type().equals(found.type())) {
      return Outcome.TYPE;
    }
    return gold.sameSpan(found) ? Outcome.RIGHT : Outcome.SPAN;
  }

  /** What stands on either side; the corpus's where there is one. */
  Annotation either() {
    Annotation one = gold == null ? found : gold;
    if (one == null) {
      throw new IllegalStateException("a match of nothing");
    }
    return one;
  }

  /** The first thing that is wrong with a match, worst first. */
  enum Outcome {
    MISSED,
    FALSE,
    VALUE,
    TYPE,
    SPAN,
    RIGHT
  }
}

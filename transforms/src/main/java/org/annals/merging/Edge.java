package org.annals.merging;

import java.util.Comparator;
import org.annals.model.MentionKey;

/**
 * A pair that looks like one event.
 *
 * @param cell where both were found
 * @param from the coarser one; of two alike, the smaller key
 * @param to the other
 * @param score at least {@link PairScorer#MERGE}
 */
public record Edge(HomeCell cell, MentionKey from, MentionKey to, int score)
    implements Comparable<Edge> {

  private static final Comparator<Edge> BEST_FIRST =
      Comparator.comparingInt(Edge::score)
          .reversed()
          .thenComparing(Edge::from)
          .thenComparing(Edge::to)
          .thenComparing(Edge::cell);

  @Override
  public int compareTo(Edge other) {
    return BEST_FIRST.compare(this, other);
  }
}

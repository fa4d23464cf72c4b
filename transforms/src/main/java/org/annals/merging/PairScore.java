package org.annals.merging;

import java.util.List;

/**
 * How much two mentions look like one event, and why.
 *
 * @param points from {@link PairScorer#MERGE} on, they are merged where nothing forbids it
 * @param pro what spoke for it, each with its points, in a fixed order
 * @param contra what spoke against it, likewise
 * @param objections what forbids it whatever the points; empty when nothing does
 */
public record PairScore(
    int points, List<String> pro, List<String> contra, List<String> objections) {

  /** Copies the lists. */
  public PairScore {
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
    objections = List.copyOf(objections);
  }

  /** Whether the two, alone in the world, are merged. */
  public boolean merges() {
    return points >= PairScorer.MERGE && objections.isEmpty();
  }
}

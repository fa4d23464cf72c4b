package org.annals.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a cell that look like one event, best first. A pair is one number: how far its score
 * lies below the best possible, then its two places in the cell's list.
 */
final class Pairs {

  /** A block of the whole cell, so that a few mentions are compared whatever their words. */
  private static final String EVERYBODY = "*";

  private static final int PLACE_BITS = 26;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
  private static final int MOST_POINTS = 2047;

  private final long[] sorted;

  /** The two places of each, sorted; made when it is first asked for. */
  private long @Nullable [] places;

  private Pairs(long[] sorted) {
    this.sorted = sorted;
  }

  /** What is done with a pair. */
  interface Each {
    void pair(int score, int first, int second);
  }

  /**
   * The pairs among {@code cell}.
   *
   * @param cell clusters of one sort
   * @param home how many of them, from the first on, have their home in the cell; of the others no
   *     two are paired
   */
  static Pairs among(List<Cluster> cell, int home) {
    // Those of one content stand in the same blocks when all are at home, so nobody is hidden
    // behind another in one block only; and in a short line all meet without further blocks.
    if (cell.size() < 2) {
      return new Pairs(new long[0]);
    }
    boolean meet = home == cell.size() && home <= Blocks.WINDOW + 1;
    Blocks<Integer> blocks = new Blocks<>();
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < cell.size(); i++) {
      Cluster cluster = cell.get(i);
      List<String> names = new ArrayList<>(Terms.MOST + 1);
      if (!meet && i < home) {
        names.addAll(Terms.of(cluster.content()));
        asked.addAll(names);
      } else if (!meet) {
        names.addAll(cluster.terms());
        // Where none of the cell's own stands nobody is paired.
        names.removeIf(name -> !asked.contains(name));
      }
      names.add(EVERYBODY);
      blocks.add(names, cluster.id(), cluster.content(), i);
    }
    LongStream.Builder found = LongStream.builder();
    PairsSeen seen = new PairsSeen(meet ? 0 : cell.size());
    Pairing pairing = new Pairing(cell);
    blocks.eachPair(
        (a, b) -> {
          int first = Math.min(a, b);
          int second = Math.max(a, b);
          if (first < home
              && (meet || seen.isNew(first, second))
              && pairing.mayTellOneDeed(first, second, second >= home)) {
            score(cell, first, second, found);
          }
        });
    return new Pairs(found.build().sorted().distinct().toArray());
  }

  /** Whether nothing looks like anything. */
  boolean areNone() {
    return sorted.length == 0;
  }

  /** Shows every pair once: by score, then by first, then by second. */
  void each(Each each) {
    for (long pair : sorted) {
      each.pair(
          MOST_POINTS - (int) (pair >>> (2 * PLACE_BITS)),
          (int) (pair >>> PLACE_BITS & PLACE_MASK),
          (int) (pair & PLACE_MASK));
    }
  }

  /** Whether the two at these places are one of the pairs. */
  boolean hold(int one, int other) {
    long[] known = places == null ? places() : places;
    places = known;
    return Arrays.binarySearch(known, places(Math.min(one, other), Math.max(one, other))) >= 0;
  }

  private long[] places() {
    long[] known = new long[sorted.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = sorted[i] & ~(-1L << (2 * PLACE_BITS));
    }
    Arrays.sort(known);
    return known;
  }

  private static long places(int first, int second) {
    return (long) first << PLACE_BITS | second;
  }

  private static void score(List<Cluster> cell, int first, int second, LongConsumer found) {
    int score = PairScorer.pointsToMerge(cell.get(first).content(), cell.get(second).content());
    if (score != PairScorer.TOO_FEW) {
      long below = MOST_POINTS - (long) Math.min(score, MOST_POINTS);
      found.accept(below << (2 * PLACE_BITS) | places(first, second));
    }
  }
}

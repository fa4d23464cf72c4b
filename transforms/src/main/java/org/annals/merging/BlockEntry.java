package org.annals.merging;

import java.util.List;

/**
 * A cluster in one block of a cell, where it looks for others that tell the same.
 *
 * @param cell a cell that holds its home
 * @param term one of its terms
 * @param cluster itself
 */
public record BlockEntry(HomeCell cell, String term, Cluster cluster) {

  /** The entries of {@code cluster} in the cell of {@code level} that holds it. */
  public static List<BlockEntry> of(Cluster cluster, Level level) {
    HomeCell cell = cluster.home().within(level);
    return cluster.terms().stream().map(term -> new BlockEntry(cell, term, cluster)).toList();
  }

  /** What identifies the block. Only clusters of one sort meet, since no others can be merged. */
  public String block() {
    return cell + "|" + term + "|" + cluster.sort();
  }
}

package org.annals.merging;

import java.util.List;
import org.annals.model.MentionKey;

/**
 * What became of a cell of one sort: it follows from the mentions that lie in it, those of its
 * finer cells included, and from nothing else.
 *
 * @param homes for each mention at home in it, in the mentions' order, the place of its cluster in
 *     {@code clusters}
 * @param clusters new ones, and new versions of finer ones
 */
public record MergedCell(List<Integer> homes, List<Cluster> clusters) {

  /** Copies the lists. */
  public MergedCell {
    homes = List.copyOf(homes);
    clusters = List.copyOf(clusters);
  }

  /** The id of the cluster of the mention at {@code place}. */
  MentionKey home(int place) {
    return clusters.get(homes.get(place)).id();
  }
}

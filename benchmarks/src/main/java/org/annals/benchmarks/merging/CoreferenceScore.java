package org.annals.benchmarks.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well clusters agree with annotated ones, singletons included: pairs of mentions, MUC (Vilain
 * et al. 1995), B³ (Bagga and Baldwin 1998), CEAF with φ4 (Luo 2005), and the mean F1 of the last
 * three, as CoNLL 2012 took it.
 *
 * @param pairs pairs put together
 * @param muc links
 * @param bCubed mentions
 * @param ceaf entities
 */
record CoreferenceScore(
    PrecisionRecall pairs, PrecisionRecall muc, PrecisionRecall bCubed, PrecisionRecall ceaf) {

  /** The mean F1 of MUC, B³ and CEAF. */
  double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  /**
   * Scores.
   *
   * @param gold the annotated cluster of each mention
   * @param found the cluster that it was put in, in the same order
   */
  static CoreferenceScore of(List<String> gold, List<String> found) {
    Map<String, List<Integer>> golds = members(gold);
    Map<String, List<Integer>> founds = members(found);
    Overlaps overlaps = Overlaps.of(gold, found);
    return new CoreferenceScore(
        new PrecisionRecall(
            ratio(overlaps.pairs(), pairs(founds)), ratio(overlaps.pairs(), pairs(golds))),
        new PrecisionRecall(links(founds, gold), links(golds, found)),
        overlaps.bCubed(golds, founds, gold.size()),
        overlaps.ceaf(golds, founds));
  }

  private static Map<String, List<Integer>> members(List<String> labels) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      members.computeIfAbsent(labels.get(i), key -> new ArrayList<>()).add(i);
    }
    return members;
  }

  private static long pairs(Map<String, List<Integer>> clusters) {
    return clusters.values().stream().mapToLong(c -> Overlaps.pairs(c.size())).sum();
  }

  /** Of the links that each cluster needs, how many the other side's clusters have. */
  private static double links(Map<String, List<Integer>> clusters, List<String> other) {
    long kept = 0;
    long all = 0;
    for (List<Integer> cluster : clusters.values()) {
      Set<String> parts = new HashSet<>();
      cluster.forEach(i -> parts.add(other.get(i)));
      kept += cluster.size() - parts.size();
      all += cluster.size() - 1;
    }
    return ratio(kept, all);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

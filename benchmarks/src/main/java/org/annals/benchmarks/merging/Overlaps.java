package org.annals.benchmarks.merging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many mentions an annotated and a found cluster share.
 *
 * @param counts at least 1 each, by annotated cluster, then by found one
 */
record Overlaps(Map<String, Map<String, Integer>> counts) {

  static Overlaps of(List<String> gold, List<String> found) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      counts
          .computeIfAbsent(gold.get(i), key -> new TreeMap<>())
          .merge(found.get(i), 1, Integer::sum);
    }
    return new Overlaps(counts);
  }

  static long pairs(long members) {
    return members * (members - 1) / 2;
  }

  /** Pairs that are together on both sides. */
  long pairs() {
    return counts.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToLong(Overlaps::pairs)
        .sum();
  }

  /** Mean over mentions of the part of its cluster that it shares with its other one. */
  PrecisionRecall bCubed(
      Map<String, List<Integer>> golds, Map<String, List<Integer>> founds, int mentions) {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, Map<String, Integer>> row : counts.entrySet()) {
      for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
        double squared = (double) cell.getValue() * cell.getValue();
        precision += squared / founds.getOrDefault(cell.getKey(), List.of()).size();
        recall += squared / golds.getOrDefault(row.getKey(), List.of()).size();
      }
    }
    return new PrecisionRecall(precision / mentions, recall / mentions);
  }

  /** Clusters matched one to one for the greatest sum of φ4, over the number of clusters. */
  PrecisionRecall ceaf(Map<String, List<Integer>> golds, Map<String, List<Integer>> founds) {
    BestMatching matching = new BestMatching();
    counts.forEach(
        (gold, row) ->
            row.forEach(
                (found, shared) -> {
                  int sizes =
                      golds.getOrDefault(gold, List.of()).size()
                          + founds.getOrDefault(found, List.of()).size();
                  matching.add(gold, found, 2.0 * shared / sizes);
                }));
    double similarity = matching.total();
    return new PrecisionRecall(similarity / founds.size(), similarity / golds.size());
  }
}

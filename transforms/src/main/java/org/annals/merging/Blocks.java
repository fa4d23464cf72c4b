package org.annals.merging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.annals.model.MentionKey;

/**
 * Clusters in blocks: each block stands in line by content, and each cluster is compared with its
 * next neighbours in line. What a block shows depends on nothing outside it, so blocks may share
 * buckets in any way.
 *
 * @param <C> a cluster, or what is left of one
 */
final class Blocks<C> {

  /** How far along the line a cluster is compared. */
  static final int WINDOW = 64;

  private final Map<String, Map<MentionKey, InLine<C>>> blocks = new TreeMap<>();

  /** One cluster in line. */
  private record InLine<C>(Signature signature, int size, C cluster) {}

  /** Adds to a block. Of several versions of a cluster the newest, the largest, counts. */
  void add(String block, MentionKey id, int size, Content content, C cluster) {
    InLine<C> inLine = new InLine<>(Signature.of(content, id), size, cluster);
    blocks
        .computeIfAbsent(block, key -> new TreeMap<>())
        .merge(id, inLine, (a, b) -> a.size() >= b.size() ? a : b);
  }

  /** Shows each pair of neighbours, block by block; a pair shows once in each block of both. */
  void eachPair(BiConsumer<C, C> seen) {
    for (Map<MentionKey, InLine<C>> block : blocks.values()) {
      List<C> line =
          block.values().stream()
              .sorted(Comparator.comparing(InLine::signature))
              .map(InLine::cluster)
              .toList();
      for (int i = 0; i < line.size(); i++) {
        int end = Math.min(line.size(), i + 1 + WINDOW);
        for (int j = i + 1; j < end; j++) {
          seen.accept(line.get(i), line.get(j));
        }
      }
    }
  }
}

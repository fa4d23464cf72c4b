package org.annals.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.annals.model.MentionKey;

/**
 * Clusters in blocks: each block stands in line by content, and each cluster is compared with its
 * next neighbours in line. Of those with the very same content one stands in line and the others
 * behind it, so that a story told a thousand times does not hide its neighbours.
 *
 * @param <C> a cluster, or what is left of one
 */
final class Blocks<C> {

  /** How far along the line a cluster is compared. */
  static final int WINDOW = 64;

  /** How far it is compared among those with the very same content. */
  static final int WINDOW_OF_EQUALS = 8;

  private final Map<String, List<Member<C>>> blocks = new TreeMap<>();

  /** One cluster of a block. */
  private record Member<C>(Signature signature, Content content, C cluster) {}

  /** Adds to a block; the order does not matter but for those with the very same content. */
  void add(Iterable<String> names, MentionKey id, Content content, C cluster) {
    Member<C> member = new Member<>(Signature.of(content, id), content, cluster);
    for (String name : names) {
      blocks.computeIfAbsent(name, key -> new ArrayList<>()).add(member);
    }
  }

  /** Shows pairs of neighbours, block by block; a pair shows once in each block of both. */
  void eachPair(BiConsumer<C, C> seen) {
    for (List<Member<C>> block : blocks.values()) {
      Map<Signature, C> line = new TreeMap<>();
      for (List<Member<C>> equals : byContent(block)) {
        line.put(equals.get(0).signature(), equals.get(0).cluster());
        eachPair(equals.stream().map(Member::cluster).toList(), WINDOW_OF_EQUALS, seen);
      }
      eachPair(List.copyOf(line.values()), WINDOW, seen);
    }
  }

  private static <C> Iterable<List<Member<C>>> byContent(Iterable<Member<C>> block) {
    Map<Content, List<Member<C>>> groups = new LinkedHashMap<>();
    for (Member<C> member : block) {
      groups.computeIfAbsent(member.content().bare(), key -> new ArrayList<>()).add(member);
    }
    return groups.values();
  }

  private static <C> void eachPair(List<C> line, int window, BiConsumer<C, C> seen) {
    for (int i = 0; i < line.size(); i++) {
      int end = Math.min(line.size(), i + 1 + window);
      for (int j = i + 1; j < end; j++) {
        seen.accept(line.get(i), line.get(j));
      }
    }
  }
}

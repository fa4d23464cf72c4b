package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.annals.model.MentionKey;
import org.jspecify.annotations.Nullable;

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

  private final Map<String, List<Member<C>>> blocks = new HashMap<>();

  /** One cluster, in all its blocks. */
  private static final class Member<C> {

    private final MentionKey id;
    private final Content content;
    private final Told told;
    private final C cluster;
    private @Nullable Signature signature;

    Member(MentionKey id, Content content, C cluster) {
      this.id = id;
      this.content = content;
      this.told = new Told(content);
      this.cluster = cluster;
    }

    Told told() {
      return told;
    }

    C cluster() {
      return cluster;
    }

    /** Only long lines ask for it. */
    Signature signature() {
      Signature made = signature == null ? Signature.of(content, id) : signature;
      signature = made;
      return made;
    }
  }

  /** What a cluster tells, wherever it stands; it is asked for its hash in each block. */
  private static final class Told {

    private final Content content;
    private final int hash;

    Told(Content content) {
      this.content = content;
      this.hash = content.bareHash();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Told told && hash == told.hash && content.isBareAs(told.content);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Adds to a block; the order does not matter but for those with the very same content. */
  void add(Iterable<String> names, MentionKey id, Content content, C cluster) {
    Member<C> member = new Member<>(id, content, cluster);
    for (String name : names) {
      blocks.computeIfAbsent(name, key -> new ArrayList<>(2)).add(member);
    }
  }

  /** Shows pairs of neighbours, block by block; a pair shows once in each block of both. */
  void eachPair(BiConsumer<C, C> seen) {
    for (List<Member<C>> block : blocks.values()) {
      if (block.size() > 1) {
        eachPairOf(block, seen);
      }
    }
  }

  private static <C> void eachPairOf(List<Member<C>> block, BiConsumer<C, C> seen) {
    List<Member<C>> line = new ArrayList<>();
    for (List<Member<C>> equals : byContent(block)) {
      line.add(equals.get(0));
      if (equals.size() > 1) {
        eachPair(equals.stream().map(Member::cluster).toList(), WINDOW_OF_EQUALS, seen);
      }
    }
    // In a line no longer than the window all meet, whatever their order.
    if (line.size() > WINDOW + 1) {
      line.sort(Comparator.comparing(Member::signature));
    }
    eachPair(line.stream().map(Member::cluster).toList(), WINDOW, seen);
  }

  private static <C> Iterable<List<Member<C>>> byContent(Iterable<Member<C>> block) {
    Map<Told, List<Member<C>>> groups = new LinkedHashMap<>();
    for (Member<C> member : block) {
      groups.computeIfAbsent(member.told(), key -> new ArrayList<>(1)).add(member);
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

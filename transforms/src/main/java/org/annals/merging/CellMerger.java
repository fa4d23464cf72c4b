package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;

/**
 * Merges the mentions of whole cells: each joins the one finer cluster that it fits best, if any,
 * and those left over form clusters of their own. Scores and keys decide, never the order of
 * arrival.
 */
public final class CellMerger {

  /**
   * What became of some cells.
   *
   * @param placed each mention at home in them, with its cluster
   * @param clusters new clusters, and new versions of those that were joined
   */
  public record Outcome(List<Placed> placed, List<Cluster> clusters) {

    /** Copies the lists. */
    public Outcome {
      placed = List.copyOf(placed);
      clusters = List.copyOf(clusters);
    }
  }

  private final Map<MentionKey, EventMention> mentions = new TreeMap<>();
  private final Map<MentionKey, Cluster> finer = new TreeMap<>();
  private final SortedSet<Edge> edges = new TreeSet<>();

  private CellMerger() {}

  /** Merges the cells of {@code bucket}, which holds whole cells of one level in any order. */
  public static Outcome merge(Iterable<CellItem> bucket) {
    Map<HomeCell, CellMerger> cells = new TreeMap<>();
    for (CellItem item : bucket) {
      cells.computeIfAbsent(item.cell(), key -> new CellMerger()).add(item);
    }
    List<Placed> placed = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (CellMerger cell : cells.values()) {
      Outcome outcome = cell.merge();
      placed.addAll(outcome.placed());
      clusters.addAll(outcome.clusters());
    }
    return new Outcome(placed, clusters);
  }

  private void add(CellItem item) {
    EventMention mention = item.mention();
    if (mention != null) {
      mentions.put(mention.key(), mention);
    }
    Edge edge = item.edge();
    if (edge != null) {
      edges.add(edge);
    }
    Cluster cluster = item.finer();
    if (cluster != null) {
      finer.merge(cluster.id(), cluster, (a, b) -> a.size() >= b.size() ? a : b);
    }
  }

  private Outcome merge() {
    Map<MentionKey, Cluster> singles = new TreeMap<>();
    mentions.forEach((key, mention) -> singles.put(key, Cluster.of(mention)));
    NameBook book =
        NameBook.of(
            Stream.concat(singles.values().stream(), finer.values().stream())
                .flatMap(cluster -> cluster.content().actors().stream())
                .toList());
    CoarseJoiner joiner = new CoarseJoiner(finer, book);
    Map<MentionKey, MentionKey> homes = joiner.join(singles, edges);
    ConstrainedUnion union = new ConstrainedUnion(book);
    singles.values().stream().filter(single -> !homes.containsKey(single.id())).forEach(union::add);
    edges.forEach(union::unite);
    homes.putAll(union.homes());
    List<Placed> placed = new ArrayList<>();
    homes.forEach(
        (mention, home) ->
            placed.add(new Placed(home, Objects.requireNonNull(mentions.get(mention)))));
    return new Outcome(
        placed, Stream.concat(joiner.joined().stream(), union.clusters().stream()).toList());
  }
}

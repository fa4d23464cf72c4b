package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;

/** Merges the groups of a stage, level by level, the finest first. */
public final class StageMerger {

  /**
   * What became of some groups.
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

  private final Stage stage;
  private final Sort sort;
  private final List<EventMention> mentions = new ArrayList<>();
  private final Map<MentionKey, Cluster> given = new TreeMap<>();
  private final Map<MentionKey, Cluster> clusters = new TreeMap<>();
  private final List<Placed> placed = new ArrayList<>();

  private StageMerger(Stage stage, Sort sort) {
    this.stage = stage;
    this.sort = sort;
  }

  /** A mention and the cluster of it alone. */
  private record Single(EventMention mention, Cluster cluster) {}

  /**
   * Merges the groups of {@code bucket}, which holds whole groups of any stages in any order; of
   * several versions of a cluster the newest counts.
   */
  public static Outcome merge(Iterable<StageItem> bucket) {
    Map<StageItem.Group, StageMerger> groups = new LinkedHashMap<>();
    for (StageItem item : bucket) {
      groups
          .computeIfAbsent(item.group(), key -> new StageMerger(item.stage(), key.sort()))
          .add(item);
    }
    List<Placed> placed = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (StageMerger group : groups.values()) {
      group.merge();
      placed.addAll(group.placed);
      clusters.addAll(group.changed());
    }
    return new Outcome(placed, clusters);
  }

  private void add(StageItem item) {
    EventMention mention = item.mention();
    if (mention != null) {
      mentions.add(mention);
    }
    Cluster cluster = item.cluster();
    if (cluster != null) {
      given.merge(cluster.id(), cluster, Cluster::newer);
    }
  }

  private void merge() {
    clusters.putAll(given);
    List<Single> singles = singles();
    for (Level level : stage.levels()) {
      Map<HomeCell, List<Single>> home =
          byCell(
              singles.stream().filter(single -> single.cluster().home().level() == level),
              Single::cluster,
              level);
      if (home.isEmpty()) {
        continue;
      }
      Map<HomeCell, List<Cluster>> finer =
          byCell(clusters.values().stream(), UnaryOperator.identity(), level);
      home.forEach((cell, here) -> merge(here, finer.getOrDefault(cell, List.of())));
    }
  }

  /** Each mention once, in their order. */
  private List<Single> singles() {
    return EachOnce.of(mentions, Comparator.naturalOrder()).stream()
        .map(mention -> new Single(mention, Cluster.of(mention, sort)))
        .toList();
  }

  private void merge(List<Single> singles, List<Cluster> finer) {
    CellMerger cell = new CellMerger(singles.stream().map(Single::cluster).toList(), finer);
    cell.merge();
    cell.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
    List<MentionKey> homes = cell.homes();
    for (int i = 0; i < homes.size(); i++) {
      placed.add(new Placed(homes.get(i), singles.get(i).mention()));
    }
  }

  private List<Cluster> changed() {
    return clusters.values().stream()
        .filter(cluster -> !cluster.equals(given.get(cluster.id())))
        .toList();
  }

  /** By cell of {@code level}, the order within each kept. */
  private static <T> Map<HomeCell, List<T>> byCell(
      Stream<T> items, Function<T, Cluster> cluster, Level level) {
    return items.collect(
        Collectors.groupingBy(
            item -> cluster.apply(item).home().within(level), TreeMap::new, Collectors.toList()));
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private final Map<MentionKey, EventMention> mentions = new TreeMap<>();
  private final Map<MentionKey, Cluster> given = new TreeMap<>();
  private final Map<MentionKey, Cluster> clusters = new TreeMap<>();
  private final List<Placed> placed = new ArrayList<>();

  private StageMerger(Stage stage) {
    this.stage = stage;
  }

  /**
   * Merges the groups of {@code bucket}, which holds whole groups of any stages in any order; of
   * several versions of a cluster the newest counts.
   */
  public static Outcome merge(Iterable<StageItem> bucket) {
    Map<String, StageMerger> groups = new HashMap<>();
    for (StageItem item : bucket) {
      groups.computeIfAbsent(item.group(), key -> new StageMerger(item.stage())).add(item);
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
      mentions.put(mention.key(), mention);
    }
    Cluster cluster = item.cluster();
    if (cluster != null) {
      given.merge(cluster.id(), cluster, Cluster::newer);
    }
  }

  private void merge() {
    clusters.putAll(given);
    List<Cluster> singles = mentions.values().stream().map(Cluster::of).toList();
    for (Level level : stage.levels()) {
      Map<HomeCell, List<Cluster>> home =
          byCell(singles.stream().filter(single -> single.home().level() == level), level);
      if (home.isEmpty()) {
        continue;
      }
      Map<HomeCell, List<Cluster>> finer = byCell(clusters.values().stream(), level);
      home.forEach((cell, here) -> merge(here, finer.getOrDefault(cell, List.of())));
    }
  }

  private void merge(List<Cluster> singles, List<Cluster> finer) {
    CellMerger cell = new CellMerger(singles, finer);
    cell.merge();
    cell.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
    cell.homes()
        .forEach(
            (mention, home) ->
                placed.add(new Placed(home, Objects.requireNonNull(mentions.get(mention)))));
  }

  private List<Cluster> changed() {
    return clusters.values().stream()
        .filter(cluster -> !cluster.equals(given.get(cluster.id())))
        .toList();
  }

  /** By cell of {@code level}, the order within each kept. */
  private static Map<HomeCell, List<Cluster>> byCell(Stream<Cluster> clusters, Level level) {
    return clusters.collect(
        Collectors.groupingBy(
            cluster -> cluster.home().within(level), TreeMap::new, Collectors.toList()));
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
  private final KnownCells known;
  private final List<EventMention> mentions = new ArrayList<>();
  private final Map<MentionKey, Cluster> given = new TreeMap<>();
  private final Map<MentionKey, Cluster> clusters = new TreeMap<>();
  private final List<Placed> placed = new ArrayList<>();

  private StageMerger(Stage stage, Sort sort, KnownCells known) {
    this.stage = stage;
    this.sort = sort;
    this.known = known;
  }

  /** A mention and where it is at home. */
  private record Single(EventMention mention, HomeCell home) {}

  /** The same, where nothing is known of any cell. */
  public static Outcome merge(Iterable<StageItem> bucket) {
    return merge(bucket, KnownCells.NONE);
  }

  /**
   * Merges the groups of {@code bucket}, which holds whole groups of any stages in any order; of
   * several versions of a cluster the newest counts.
   *
   * @param known of cells that no clusters of earlier stages come into
   */
  public static Outcome merge(Iterable<StageItem> bucket, KnownCells known) {
    Map<StageItem.Group, StageMerger> groups = new LinkedHashMap<>();
    for (StageItem item : bucket) {
      groups
          .computeIfAbsent(item.group(), key -> new StageMerger(item.stage(), key.sort(), known))
          .add(item);
    }
    List<Placed> placed = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (StageMerger group : inOrder(groups)) {
      group.merge();
      placed.addAll(group.placed);
      clusters.addAll(group.changed());
    }
    return new Outcome(placed, clusters);
  }

  /** By time, as cells are kept. */
  private static List<StageMerger> inOrder(Map<StageItem.Group, StageMerger> groups) {
    return groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(StageItem.Group::cell)))
        .map(Map.Entry::getValue)
        .toList();
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
              singles.stream().filter(single -> single.home().level() == level),
              Single::home,
              level);
      if (home.isEmpty()) {
        continue;
      }
      Map<HomeCell, List<Single>> told =
          byCell(
              singles.stream().filter(single -> !level.finerThan(single.home().level())),
              Single::home,
              level);
      Map<HomeCell, List<Cluster>> finer = byCell(clusters.values().stream(), Cluster::home, level);
      home.forEach(
          (cell, here) ->
              merge(
                  cell,
                  mentions(here),
                  finer.getOrDefault(cell, List.of()),
                  mentions(told.getOrDefault(cell, List.of()))));
    }
  }

  /** Each mention once, in their order. */
  private List<Single> singles() {
    return EachOnce.of(mentions, Comparator.naturalOrder()).stream()
        .map(mention -> new Single(mention, HomeCell.of(mention.span())))
        .toList();
  }

  private static List<EventMention> mentions(List<Single> singles) {
    return singles.stream().map(Single::mention).toList();
  }

  /**
   * Merges a cell.
   *
   * @param here the mentions at home in it
   * @param finer clusters of finer cells within it
   * @param told all its mentions, those of finer cells included
   */
  private void merge(
      HomeCell cell, List<EventMention> here, List<Cluster> finer, List<EventMention> told) {
    MergedCell made =
        mayBeKnown(told) ? known.of(cell, told, () -> merged(here, finer)) : merged(here, finer);
    made.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
    for (int i = 0; i < here.size(); i++) {
      placed.add(new Placed(made.home(i), here.get(i)));
    }
  }

  /** Whether nothing but {@code told} decides what becomes of it, and that is worth keeping. */
  private boolean mayBeKnown(List<EventMention> told) {
    return given.isEmpty() && told.size() > 1;
  }

  private MergedCell merged(List<EventMention> here, List<Cluster> finer) {
    CellMerger cell =
        new CellMerger(here.stream().map(mention -> Cluster.of(mention, sort)).toList(), finer);
    cell.merge();
    return cell.merged();
  }

  private List<Cluster> changed() {
    return clusters.values().stream()
        .filter(cluster -> !cluster.equals(given.get(cluster.id())))
        .toList();
  }

  /** By cell of {@code level}, the order within each kept. */
  private static <T> Map<HomeCell, List<T>> byCell(
      Stream<T> items, Function<T, HomeCell> home, Level level) {
    return items.collect(
        Collectors.groupingBy(
            item -> home.apply(item).within(level), TreeMap::new, Collectors.toList()));
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;

/**
 * Merges mentions into events: the phases of this package one after the other in memory, bucket by
 * bucket as a runner does it. The result depends on the mentions alone, neither on their order nor
 * on the number of buckets.
 */
public final class EventMerger {

  private final int buckets;
  private final KnownCells cells;
  private final KnownAccounts accounts;

  /** Keeps everything in one bucket. */
  public EventMerger() {
    this(KnownCells.NONE, KnownAccounts.NONE);
  }

  /** Keeps everything in one bucket, and leaves out what is known of cells and of events. */
  public EventMerger(KnownCells cells, KnownAccounts accounts) {
    this(1, cells, accounts);
  }

  /** Spreads the work of each phase over {@code buckets}, at least 1. */
  public EventMerger(int buckets) {
    this(buckets, KnownCells.NONE, KnownAccounts.NONE);
  }

  private EventMerger(int buckets, KnownCells cells, KnownAccounts accounts) {
    this.buckets = buckets;
    this.cells = cells;
    this.accounts = accounts;
  }

  /** The events that {@code mentions} tell of, in the order of the chronology. */
  public List<MergedEvent> merge(Collection<EventMention> mentions) {
    Interest interest = Interest.union(mentions.stream().map(Interest::of));
    List<StageItem> home = mentions.stream().map(StageItem::of).toList();
    List<Cluster> clusters = new ArrayList<>();
    List<EventPart> parts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<StageItem> items = new ArrayList<>();
      home.stream().filter(item -> item.stage() == stage).forEach(items::add);
      clusters.stream()
          .flatMap(cluster -> StageItem.of(cluster, stage, interest).stream())
          .forEach(items::add);
      for (StageMerger.Outcome outcome :
          grouped(items, StageItem::group, bucket -> List.of(StageMerger.merge(bucket, cells)))) {
        outcome.placed().stream().map(EventPart::of).forEach(parts::add);
        clusters.addAll(outcome.clusters());
      }
    }
    List<LinkEntry> entries =
        clusters.stream().flatMap(cluster -> LinkEntry.of(cluster, interest).stream()).toList();
    parts.addAll(grouped(entries, LinkEntry::group, LinkFinder::find));
    return MergedEvent.inOrder(
        grouped(parts, EventPart::cluster, bucket -> Assembler.assemble(bucket, accounts)));
  }

  private <I, O> List<O> grouped(
      List<I> items, Function<I, Object> key, Function<List<I>, List<O>> phase) {
    if (buckets == 1) {
      return phase.apply(items);
    }
    Map<Integer, List<I>> byBucket = new TreeMap<>();
    for (I item : items) {
      int bucket = Buckets.of(key.apply(item), buckets);
      byBucket.computeIfAbsent(bucket, number -> new ArrayList<>()).add(item);
    }
    return byBucket.values().stream().map(phase).flatMap(List::stream).toList();
  }
}

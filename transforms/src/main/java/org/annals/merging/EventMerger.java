package org.annals.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;

/**
 * Merges mentions into events: the phases of this package one after the other in memory, bucket by
 * bucket as a runner does it. The result depends on the mentions alone, neither on their order nor
 * on the number of buckets.
 */
public final class EventMerger {

  private final int buckets;

  /** Keeps everything in one bucket. */
  public EventMerger() {
    this(1);
  }

  /** Spreads the work of each phase over {@code buckets}, at least 1. */
  public EventMerger(int buckets) {
    this.buckets = buckets;
  }

  /** The events that {@code mentions} tell of, in the order of the chronology. */
  public List<MergedEvent> merge(Collection<EventMention> mentions) {
    List<Cluster> clusters = new ArrayList<>();
    List<EventPart> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      List<EventMention> home =
          mentions.stream()
              .filter(mention -> HomeCell.of(mention.span()).level() == level)
              .toList();
      for (CellMerger.Outcome outcome : level(level, home, clusters)) {
        outcome.placed().stream().map(EventPart::of).forEach(parts::add);
        clusters.addAll(outcome.clusters());
      }
    }
    List<LinkEntry> entries =
        clusters.stream().flatMap(cluster -> LinkEntry.of(cluster).stream()).toList();
    parts.addAll(grouped(entries, LinkEntry::block, LinkFinder::find));
    return grouped(parts, EventPart::cluster, Assembler::assemble).stream().sorted().toList();
  }

  private List<CellMerger.Outcome> level(
      Level level, List<EventMention> home, List<Cluster> finer) {
    List<BlockEntry> entries =
        Stream.concat(finer.stream(), home.stream().map(Cluster::of))
            .flatMap(cluster -> BlockEntry.of(cluster, level).stream())
            .toList();
    List<CellItem> items = new ArrayList<>(home.stream().map(CellItem::of).toList());
    items.addAll(grouped(entries, BlockEntry::block, PairFinder::find));
    return grouped(items, CellItem::cell, bucket -> List.of(CellMerger.merge(bucket)));
  }

  private <I, O> List<O> grouped(
      List<I> items, Function<I, Object> key, Function<List<I>, List<O>> phase) {
    Map<Integer, List<I>> byBucket = new TreeMap<>();
    for (I item : items) {
      int bucket = Buckets.of(key.apply(item), buckets);
      byBucket.computeIfAbsent(bucket, number -> new ArrayList<>()).add(item);
    }
    return byBucket.values().stream().map(phase).flatMap(List::stream).toList();
  }
}

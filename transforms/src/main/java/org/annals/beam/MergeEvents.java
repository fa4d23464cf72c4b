package org.annals.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.annals.merging.Assembler;
import org.annals.merging.BlockEntry;
import org.annals.merging.CellItem;
import org.annals.merging.CellMerger;
import org.annals.merging.Cluster;
import org.annals.merging.EventMerger;
import org.annals.merging.EventPart;
import org.annals.merging.HomeCell;
import org.annals.merging.Level;
import org.annals.merging.LinkEntry;
import org.annals.merging.LinkFinder;
import org.annals.merging.PairFinder;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Mentions in, events out: the phases of {@code EventMerger}, each over groups that share buckets,
 * level by level.
 */
public final class MergeEvents
    extends PTransform<PCollection<EventMention>, PCollection<MergedEvent>> {

  private static final long serialVersionUID = 1L;

  private final int buckets;

  /** Merges with {@code buckets} group keys a shuffle; the result does not depend on it. */
  public MergeEvents(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollection<MergedEvent> expand(PCollection<EventMention> mentions) {
    return buckets == 1 ? inOneGroup(mentions) : levelByLevel(mentions);
  }

  /**
   * A dozen shuffles cost more than a few mentions are worth; the same phases run in one of them.
   */
  private static PCollection<MergedEvent> inOneGroup(PCollection<EventMention> mentions) {
    return mentions.apply(
        "MergeAll",
        new GroupInBuckets<>(
            MergedEvent.class,
            1,
            mention -> "all",
            all ->
                new EventMerger().merge(StreamSupport.stream(all.spliterator(), false).toList())));
  }

  private PCollection<MergedEvent> levelByLevel(PCollection<EventMention> mentions) {
    List<PCollection<Cluster>> clusters = new ArrayList<>();
    List<PCollection<EventPart>> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      PCollection<EventMention> home =
          mentions.apply(level + "/Home", Filter.by(mention -> isHome(mention, level)));
      PCollection<CellMerger.Outcome> merged = merge(level, home, clusters);
      parts.add(
          flatMap(
              level + "/Parts",
              merged,
              EventPart.class,
              outcome -> outcome.placed().stream().map(EventPart::of).toList()));
      clusters.add(
          flatMap(level + "/Clusters", merged, Cluster.class, CellMerger.Outcome::clusters));
    }
    parts.add(links(clusters));
    return PCollectionList.of(parts)
        .apply("AllParts", Flatten.pCollections())
        .apply(
            "Assemble",
            new GroupInBuckets<>(
                MergedEvent.class, buckets, EventPart::cluster, Assembler::assemble));
  }

  private PCollection<CellMerger.Outcome> merge(
      Level level, PCollection<EventMention> home, List<PCollection<Cluster>> finer) {
    PCollection<Cluster> singles =
        home.apply(
                level + "/Singles",
                MapElements.into(TypeDescriptor.of(Cluster.class)).via(Cluster::of))
            .setCoder(RecordCoder.of(Cluster.class));
    PCollection<Cluster> candidates =
        PCollectionList.of(singles).and(finer).apply(level + "/Candidates", Flatten.pCollections());
    PCollection<CellItem> pairs =
        flatMap(
                level + "/Blocks",
                candidates,
                BlockEntry.class,
                cluster -> BlockEntry.of(cluster, level))
            .apply(
                level + "/FindPairs",
                new GroupInBuckets<>(CellItem.class, buckets, BlockEntry::block, PairFinder::find));
    PCollection<CellItem> items =
        home.apply(
                level + "/Items",
                MapElements.into(TypeDescriptor.of(CellItem.class)).via(CellItem::of))
            .setCoder(RecordCoder.of(CellItem.class));
    return PCollectionList.of(items)
        .and(pairs)
        .apply(level + "/Cells", Flatten.pCollections())
        .apply(
            level + "/MergeCells",
            new GroupInBuckets<>(
                CellMerger.Outcome.class,
                buckets,
                CellItem::cell,
                cells -> List.of(CellMerger.merge(cells))));
  }

  private PCollection<EventPart> links(List<PCollection<Cluster>> clusters) {
    PCollection<Cluster> all =
        PCollectionList.of(clusters).apply("AllClusters", Flatten.pCollections());
    return flatMap("LinkEntries", all, LinkEntry.class, LinkEntry::of)
        .apply(
            "FindLinks",
            new GroupInBuckets<>(EventPart.class, buckets, LinkEntry::block, LinkFinder::find));
  }

  private static boolean isHome(EventMention mention, Level level) {
    return HomeCell.of(mention.span()).level() == level;
  }

  private static <I, O> PCollection<O> flatMap(
      String name, PCollection<I> items, Class<O> made, SerializableFunction<I, Iterable<O>> each) {
    return items
        .apply(name, FlatMapElements.into(TypeDescriptor.of(made)).via(each))
        .setCoder(RecordCoder.of(made));
  }
}

package org.annals.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.annals.merging.Assembler;
import org.annals.merging.Cluster;
import org.annals.merging.EventMerger;
import org.annals.merging.EventPart;
import org.annals.merging.Interest;
import org.annals.merging.KnownAccounts;
import org.annals.merging.LinkEntry;
import org.annals.merging.LinkFinder;
import org.annals.merging.Stage;
import org.annals.merging.StageItem;
import org.annals.merging.StageMerger;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Requirements;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Mentions in, events out: the phases of {@code EventMerger}, each over groups that share buckets,
 * stage by stage.
 */
public final class MergeEvents
    extends PTransform<PCollection<EventMention>, PCollection<MergedEvent>> {

  private static final long serialVersionUID = 1L;

  private final int buckets;
  private final String cells;

  /**
   * Merges with {@code buckets} group keys a shuffle; the result does not depend on it.
   *
   * @param cells folder where it is left what became of cells when there is one bucket, ending in
   *     its separator
   */
  public MergeEvents(int buckets, String cells) {
    this.buckets = buckets;
    this.cells = cells;
  }

  @Override
  public PCollection<MergedEvent> expand(PCollection<EventMention> mentions) {
    return buckets == 1 ? inOneGroup(mentions) : stageByStage(mentions);
  }

  /**
   * Several shuffles cost more than a few mentions are worth; the same phases run in one of them.
   */
  private PCollection<MergedEvent> inOneGroup(PCollection<EventMention> mentions) {
    String folder = cells;
    return mentions.apply(
        "MergeAll",
        new GroupInBuckets<>(MergedEvent.class, 1, mention -> "all", all -> merged(all, folder)));
  }

  private static List<MergedEvent> merged(Iterable<EventMention> all, String folder) {
    try (LeftCells cells = new LeftCells(folder)) {
      return new EventMerger(cells, KnownAccounts.NONE)
          .merge(StreamSupport.stream(all.spliterator(), false).toList());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private PCollection<MergedEvent> stageByStage(PCollection<EventMention> mentions) {
    PCollectionView<Interest> interest = interest(mentions);
    PCollection<StageItem> home = map("Home", mentions, StageItem.class, StageItem::of);
    List<PCollection<Cluster>> clusters = new ArrayList<>();
    List<PCollection<EventPart>> parts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      PCollection<StageMerger.Outcome> merged = merge(stage, home, clusters, interest);
      parts.add(
          flatMap(
              stage + "/Parts",
              merged,
              EventPart.class,
              outcome -> outcome.placed().stream().map(EventPart::of).toList()));
      clusters.add(
          flatMap(stage + "/Clusters", merged, Cluster.class, StageMerger.Outcome::clusters));
    }
    parts.add(links(clusters, interest));
    return PCollectionList.of(parts)
        .apply("AllParts", Flatten.pCollections())
        .apply(
            "Assemble",
            new GroupInBuckets<>(
                MergedEvent.class, buckets, EventPart::cluster, Assembler::assemble));
  }

  private static PCollectionView<Interest> interest(PCollection<EventMention> mentions) {
    SerializableFunction<Iterable<Interest>, Interest> union =
        all -> Interest.union(StreamSupport.stream(all.spliterator(), false));
    return map("Interests", mentions, Interest.class, Interest::of)
        .apply("Interest", Combine.globally(union).asSingletonView());
  }

  private PCollection<StageMerger.Outcome> merge(
      Stage stage,
      PCollection<StageItem> home,
      List<PCollection<Cluster>> earlier,
      PCollectionView<Interest> interest) {
    PCollectionList<StageItem> items =
        PCollectionList.of(
            home.apply(stage + "/Home", Filter.by((StageItem item) -> item.stage() == stage)));
    for (PCollection<Cluster> clusters : earlier) {
      items =
          items.and(
              flatMap(
                  stage + "/Wanted" + items.size(),
                  clusters,
                  StageItem.class,
                  interest,
                  (cluster, wanted) -> StageItem.of(cluster, stage, wanted).stream().toList()));
    }
    return items
        .apply(stage + "/Items", Flatten.pCollections())
        .apply(
            stage + "/Merge",
            new GroupInBuckets<>(
                StageMerger.Outcome.class,
                buckets,
                StageItem::group,
                groups -> List.of(StageMerger.merge(groups))));
  }

  private PCollection<EventPart> links(
      List<PCollection<Cluster>> clusters, PCollectionView<Interest> interest) {
    PCollection<Cluster> all =
        PCollectionList.of(clusters).apply("AllClusters", Flatten.pCollections());
    return flatMap("LinkEntries", all, LinkEntry.class, interest, LinkEntry::of)
        .apply(
            "FindLinks",
            new GroupInBuckets<>(EventPart.class, buckets, LinkEntry::group, LinkFinder::find));
  }

  private static <I, O> PCollection<O> map(
      String name, PCollection<I> items, Class<O> made, SerializableFunction<I, O> each) {
    return items
        .apply(name, MapElements.into(TypeDescriptor.of(made)).via(each))
        .setCoder(RecordCoder.of(made));
  }

  private static <I, O> PCollection<O> flatMap(
      String name, PCollection<I> items, Class<O> made, SerializableFunction<I, Iterable<O>> each) {
    return items
        .apply(name, FlatMapElements.into(TypeDescriptor.of(made)).via(each))
        .setCoder(RecordCoder.of(made));
  }

  private static <I, O> PCollection<O> flatMap(
      String name,
      PCollection<I> items,
      Class<O> made,
      PCollectionView<Interest> interest,
      SerializableBiFunction<I, Interest, Iterable<O>> each) {
    Contextful.Fn<I, Iterable<O>> fn =
        (item, context) -> each.apply(item, context.sideInput(interest));
    return items
        .apply(
            name,
            FlatMapElements.into(TypeDescriptor.of(made))
                .via(Contextful.fn(fn, Requirements.requiresSideInputs(interest))))
        .setCoder(RecordCoder.of(made));
  }
}

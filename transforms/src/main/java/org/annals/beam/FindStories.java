package org.annals.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.model.Duplicate;
import org.annals.model.Reading;
import org.annals.stories.BandEntry;
import org.annals.stories.BandJoin;
import org.annals.stories.BandOf;
import org.annals.stories.Duplicates;
import org.annals.stories.NearCopies;
import org.annals.stories.StoryCard;
import org.annals.stories.StoryTable;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Readings in, what is known of articles beyond themselves out, as one small table for the stage
 * that resolves.
 */
public final class FindStories
    extends PTransform<PCollection<Reading>, PCollectionView<StoryTable>> {

  private static final long serialVersionUID = 1L;

  private final int buckets;

  /** Looks with {@code buckets} group keys a shuffle; the result does not depend on it. */
  public FindStories(int buckets) {
    this.buckets = buckets;
  }

  /** A fact about two records: exactly one is there. */
  record Fact(@Nullable Duplicate duplicate, NearCopies.@Nullable Pair pair) {}

  @Override
  public PCollectionView<StoryTable> expand(PCollection<Reading> readings) {
    PCollection<StoryCard> cards =
        readings
            .apply("Cards", MapElements.into(TypeDescriptor.of(StoryCard.class)).via(StoryCard::of))
            .setCoder(RecordCoder.of(StoryCard.class));
    PCollection<Fact> facts = buckets == 1 ? inOneGroup(cards) : bandByBand(cards);
    return facts.apply("Table", Combine.globally(new TableFn()).asSingletonView());
  }

  /** A card goes under many bands: as long as all fit in memory, it is moved only once. */
  private static PCollection<Fact> inOneGroup(PCollection<StoryCard> cards) {
    return cards.apply(
        "FindAll",
        new GroupInBuckets<>(
            Fact.class,
            1,
            card -> "all",
            all -> {
              List<StoryCard> bucket = new ArrayList<>();
              all.forEach(bucket::add);
              return Stream.concat(
                      Duplicates.find(bucket).stream().map(found -> new Fact(found, null)),
                      NearCopies.find(BandEntry.shared(bucket)).stream()
                          .map(found -> new Fact(null, found)))
                  .toList();
            }));
  }

  private PCollection<Fact> bandByBand(PCollection<StoryCard> cards) {
    PCollection<Fact> duplicates =
        cards.apply(
            "FindDuplicates",
            new GroupInBuckets<>(
                Fact.class,
                buckets,
                StoryCard::sha256,
                bucket ->
                    Duplicates.find(bucket).stream().map(found -> new Fact(found, null)).toList()));
    PCollection<Fact> copies =
        entries(cards)
            .apply(
                "FindNearCopies",
                new GroupInBuckets<>(
                    Fact.class,
                    buckets,
                    BandEntry::band,
                    bucket ->
                        NearCopies.find(bucket).stream()
                            .map(found -> new Fact(null, found))
                            .toList()));
    return PCollectionList.of(duplicates).and(copies).apply("Facts", Flatten.pCollections());
  }

  /** The cards under those of their bands that others share: a card is moved as seldom. */
  private PCollection<BandEntry> entries(PCollection<StoryCard> cards) {
    PCollection<BandJoin> shared =
        cards
            .apply("Bands", FlatMapElements.into(TypeDescriptor.of(BandOf.class)).via(BandOf::of))
            .setCoder(RecordCoder.of(BandOf.class))
            .apply(
                "SharedBands",
                new GroupInBuckets<>(BandOf.class, buckets, BandOf::band, BandOf::shared))
            .apply(
                "Shared",
                MapElements.into(TypeDescriptor.of(BandJoin.class))
                    .via(band -> new BandJoin(null, band)))
            .setCoder(RecordCoder.of(BandJoin.class));
    PCollection<BandJoin> all =
        cards
            .apply(
                "Whole",
                MapElements.into(TypeDescriptor.of(BandJoin.class))
                    .via(card -> new BandJoin(card, null)))
            .setCoder(RecordCoder.of(BandJoin.class));
    return PCollectionList.of(shared)
        .and(all)
        .apply("CardsAndBands", Flatten.pCollections())
        .apply(
            "Entries",
            new GroupInBuckets<>(BandEntry.class, buckets, BandJoin::uri, BandJoin::entries));
  }

  private static final class TableFn extends Combine.CombineFn<Fact, List<Fact>, StoryTable> {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Fact> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<Fact> addInput(List<Fact> facts, Fact fact) {
      facts.add(fact);
      return facts;
    }

    @Override
    public List<Fact> mergeAccumulators(Iterable<List<Fact>> all) {
      List<Fact> merged = createAccumulator();
      all.forEach(merged::addAll);
      return merged;
    }

    @Override
    public StoryTable extractOutput(List<Fact> facts) {
      return StoryTable.of(
          facts.stream().map(Fact::duplicate).filter(Objects::nonNull).toList(),
          facts.stream().map(Fact::pair).filter(Objects::nonNull).toList());
    }

    @Override
    public Coder<List<Fact>> getAccumulatorCoder(CoderRegistry registry, Coder<Fact> facts) {
      return ListCoder.of(facts);
    }

    @Override
    public Coder<StoryTable> getDefaultOutputCoder(CoderRegistry registry, Coder<Fact> facts) {
      return RecordCoder.of(StoryTable.class);
    }
  }
}

package org.annals.beam;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.analysis.ReadingResolver;
import org.annals.events.DatedMentions;
import org.annals.events.NamedEvent;
import org.annals.model.Duplicate;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;
import org.annals.model.Reading;
import org.annals.model.Unresolved;
import org.annals.stories.StoryCard;
import org.annals.stories.StoryTable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/** Readings in; dated mentions, articles, and what got no date out. */
public final class ResolveTimes extends PTransform<PCollection<Reading>, PCollectionTuple> {

  /** Event mentions with their days. */
  public static final TupleTag<EventMention> MENTIONS = new TupleTag<>("mentions");

  /** The articles of the chronology. */
  public static final TupleTag<PublishedArticle> ARTICLES = new TupleTag<>("articles");

  /** What got no date. */
  public static final TupleTag<Unresolved> UNRESOLVED = new TupleTag<>("unresolved");

  /** Records that repeat an article's bytes. */
  public static final TupleTag<Duplicate> DUPLICATES = new TupleTag<>("duplicates");

  private static final TupleTag<WaitingReading> WAITING = new TupleTag<>("waiting");

  private static final long serialVersionUID = 1L;

  private final PCollectionView<StoryTable> stories;
  private final boolean reportedLead;
  private final @Nullable String aside;

  /**
   * Resolves.
   *
   * @param stories what is known of articles beyond themselves
   * @param reportedLead whether headline and lead may tell undated news
   * @param aside folder on a disk where readings wait for the stories, ending in a slash; null when
   *     they are few enough to wait in memory
   */
  public ResolveTimes(
      PCollectionView<StoryTable> stories, boolean reportedLead, @Nullable String aside) {
    this.stories = stories;
    this.reportedLead = reportedLead;
    this.aside = aside;
  }

  @Override
  public PCollectionTuple expand(PCollection<Reading> readings) {
    PCollectionTuple first =
        aside == null
            ? resolve(readings, List::of)
            : resolve(readings.apply("SetAside", new SetAside(aside)), SetAside::read);
    first.get(MENTIONS).setCoder(RecordCoder.of(EventMention.class));
    first.get(ARTICLES).setCoder(RecordCoder.of(PublishedArticle.class));
    first.get(UNRESOLVED).setCoder(RecordCoder.of(Unresolved.class));
    first.get(DUPLICATES).setCoder(RecordCoder.of(Duplicate.class));
    PCollection<WaitingReading> waiting =
        first.get(WAITING).setCoder(RecordCoder.of(WaitingReading.class));
    PCollectionTuple second =
        waiting.apply("ResolveNamed", new ResolveNamed(first.get(MENTIONS), reportedLead));
    return PCollectionTuple.of(ARTICLES, first.get(ARTICLES))
        .and(DUPLICATES, first.get(DUPLICATES))
        .and(MENTIONS, both("Mentions", MENTIONS, first, second))
        .and(UNRESOLVED, both("Unresolved", UNRESOLVED, first, second));
  }

  private static <T> PCollection<T> both(
      String name, TupleTag<T> tag, PCollectionTuple first, PCollectionTuple second) {
    return PCollectionList.of(first.get(tag))
        .and(second.get(tag))
        .apply("All" + name, Flatten.pCollections());
  }

  private <T> PCollectionTuple resolve(PCollection<T> waiting, Opening<T> opening) {
    return waiting.apply(
        "Resolve",
        ParDo.of(new ResolveFn<>(opening, stories, reportedLead))
            .withSideInputs(stories)
            .withOutputTags(
                MENTIONS, TupleTagList.of(ARTICLES).and(UNRESOLVED).and(DUPLICATES).and(WAITING)));
  }

  /** The readings of what waited. */
  private interface Opening<T> extends Serializable {
    List<Reading> open(T waited) throws IOException;
  }

  private static final class ResolveFn<T> extends DoFn<T, EventMention> {

    private static final long serialVersionUID = 1L;

    private final Opening<T> opening;

    private final PCollectionView<StoryTable> stories;
    private final boolean reportedLead;
    private transient @Nullable ReadingResolver resolver;

    ResolveFn(Opening<T> opening, PCollectionView<StoryTable> stories, boolean reportedLead) {
      this.opening = opening;
      this.stories = stories;
      this.reportedLead = reportedLead;
    }

    @Setup
    public void setUp() {
      resolver = new ReadingResolver(reportedLead);
    }

    @ProcessElement
    public void resolve(ProcessContext context, MultiOutputReceiver out) throws IOException {
      StoryTable table = context.sideInput(stories);
      for (Reading reading : opening.open(context.element())) {
        resolve(reading, table, out);
      }
    }

    private void resolve(Reading reading, StoryTable table, MultiOutputReceiver out) {
      StoryCard card = StoryCard.of(reading);
      Optional<Duplicate> repeated = table.repeated(card);
      if (repeated.isPresent()) {
        out.get(DUPLICATES).output(repeated.get());
        return;
      }
      Published published = table.published(card);
      String copyOf = table.copyOf(card);
      out.get(ARTICLES).output(PublishedArticle.of(reading.article(), published, copyOf));
      DatedMentions dated = Objects.requireNonNull(resolver).resolve(reading, published, copyOf);
      dated.mentions().forEach(out.get(MENTIONS)::output);
      dated.unresolved().forEach(out.get(UNRESOLVED)::output);
      List<EventCandidate> waiting = NamedEvent.waiting(reading);
      if (!waiting.isEmpty()) {
        out.get(WAITING).output(new WaitingReading(reading.with(waiting), published, copyOf));
      }
    }
  }
}

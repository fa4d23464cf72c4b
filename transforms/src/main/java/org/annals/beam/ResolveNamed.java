package org.annals.beam;

import java.util.Objects;
import org.annals.analysis.ReadingResolver;
import org.annals.events.DatedMentions;
import org.annals.events.NamedEvents;
import org.annals.model.EventMention;
import org.annals.model.Unresolved;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/** What waits for events that other articles date; its mentions and what got no date out. */
final class ResolveNamed extends PTransform<PCollection<WaitingReading>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  private final transient PCollection<EventMention> mentions;
  private final boolean reportedLead;

  /** Resolves by what {@code mentions}, all that need no other article, date. */
  ResolveNamed(PCollection<EventMention> mentions, boolean reportedLead) {
    this.mentions = mentions;
    this.reportedLead = reportedLead;
  }

  @Override
  public PCollectionTuple expand(PCollection<WaitingReading> waiting) {
    PCollectionView<NamedEvents> named =
        mentions.apply("FindNamedEvents", new FindNamedEvents(waiting));
    PCollectionTuple resolved =
        waiting.apply(
            "Resolve",
            ParDo.of(new ResolveFn(named, reportedLead))
                .withSideInputs(named)
                .withOutputTags(ResolveTimes.MENTIONS, TupleTagList.of(ResolveTimes.UNRESOLVED)));
    resolved.get(ResolveTimes.MENTIONS).setCoder(RecordCoder.of(EventMention.class));
    resolved.get(ResolveTimes.UNRESOLVED).setCoder(RecordCoder.of(Unresolved.class));
    return resolved;
  }

  private static final class ResolveFn extends DoFn<WaitingReading, EventMention> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<NamedEvents> named;
    private final boolean reportedLead;
    private transient @Nullable ReadingResolver resolver;

    ResolveFn(PCollectionView<NamedEvents> named, boolean reportedLead) {
      this.named = named;
      this.reportedLead = reportedLead;
    }

    @Setup
    public void setUp() {
      resolver = new ReadingResolver(reportedLead);
    }

    @ProcessElement
    public void resolve(ProcessContext context, MultiOutputReceiver out) {
      WaitingReading waiting = context.element();
      DatedMentions dated =
          Objects.requireNonNull(resolver)
              .resolveNamed(
                  waiting.reading(),
                  waiting.published(),
                  waiting.copyOf(),
                  context.sideInput(named));
      dated.mentions().forEach(out.get(ResolveTimes.MENTIONS)::output);
      dated.unresolved().forEach(out.get(ResolveTimes.UNRESOLVED)::output);
    }
  }
}

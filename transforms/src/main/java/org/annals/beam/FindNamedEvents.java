package org.annals.beam;

import java.util.List;
import java.util.stream.StreamSupport;
import org.annals.events.NamedEvent;
import org.annals.events.NamedEvents;
import org.annals.events.Wanted;
import org.annals.model.EventMention;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Requirements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Mentions in, the table of events that something counts from out. It holds no more than is looked
 * for, and is finished before anything is.
 */
final class FindNamedEvents
    extends PTransform<PCollection<EventMention>, PCollectionView<NamedEvents>> {

  private static final long serialVersionUID = 1L;

  private final transient PCollection<WaitingReading> waiting;

  /** Finds the events that something in {@code waiting} counts from. */
  FindNamedEvents(PCollection<WaitingReading> waiting) {
    this.waiting = waiting;
  }

  @Override
  public PCollectionView<NamedEvents> expand(PCollection<EventMention> mentions) {
    PCollectionView<Wanted> wanted = wanted();
    SerializableFunction<Iterable<NamedEvents>, NamedEvents> union =
        all -> NamedEvents.union(StreamSupport.stream(all.spliterator(), false));
    Contextful.Fn<EventMention, Iterable<NamedEvents>> found =
        (mention, context) ->
            NamedEvent.of(mention)
                .filter(context.sideInput(wanted)::wants)
                .map(event -> new NamedEvents(List.of(event)))
                .toList();
    return mentions
        .apply(
            "Named",
            FlatMapElements.into(TypeDescriptor.of(NamedEvents.class))
                .via(Contextful.fn(found, Requirements.requiresSideInputs(wanted))))
        .setCoder(RecordCoder.of(NamedEvents.class))
        .apply("Table", Combine.globally(union).asSingletonView());
  }

  private PCollectionView<Wanted> wanted() {
    SerializableFunction<Iterable<Wanted>, Wanted> union =
        all -> Wanted.union(StreamSupport.stream(all.spliterator(), false));
    return waiting
        .apply(
            "Wants", MapElements.into(TypeDescriptor.of(Wanted.class)).via(WaitingReading::wanted))
        .setCoder(RecordCoder.of(Wanted.class))
        .apply("Wanted", Combine.globally(union).asSingletonView());
  }
}

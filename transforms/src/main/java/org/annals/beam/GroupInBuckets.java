package org.annals.beam;

import java.util.Iterator;
import java.util.List;
import org.annals.merging.Buckets;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/**
 * Runs a phase over groups that share buckets. On the DirectRunner each distinct key costs
 * milliseconds, so elements are grouped by a hash of their key and the phase sorts out the groups
 * inside; its result must not depend on how many buckets there are.
 *
 * @param <I> what is grouped
 * @param <O> what a phase makes of a bucket
 */
final class GroupInBuckets<I, O> extends PTransform<PCollection<I>, PCollection<O>> {

  private static final long serialVersionUID = 1L;

  private final Class<O> made;
  private final int buckets;
  private final SerializableFunction<I, Object> key;
  private final SerializableFunction<Iterable<I>, List<O>> phase;

  /**
   * Groups by {@code key} and runs {@code phase}, which gets whole groups and goes through them
   * once: what a runner keeps on a disk it may be unable to give a second time.
   *
   * @param made the record type of what the phase makes
   * @param buckets at least 1
   */
  GroupInBuckets(
      Class<O> made,
      int buckets,
      SerializableFunction<I, Object> key,
      SerializableFunction<Iterable<I>, List<O>> phase) {
    this.made = made;
    this.buckets = buckets;
    this.key = key;
    this.phase = phase;
  }

  @Override
  public PCollection<O> expand(PCollection<I> items) {
    return items
        .apply("ToBuckets", ParDo.of(new ToBucketFn<>(buckets, key)))
        .setCoder(KvCoder.of(VarIntCoder.of(), items.getCoder()))
        .apply("Group", GroupByKey.create())
        .apply("Phase", ParDo.of(new PhaseFn<>(phase)))
        .setCoder(RecordCoder.of(made));
  }

  private static final class ToBucketFn<I> extends DoFn<I, KV<Integer, I>> {

    private static final long serialVersionUID = 1L;

    private final int buckets;
    private final SerializableFunction<I, Object> key;

    ToBucketFn(int buckets, SerializableFunction<I, Object> key) {
      this.buckets = buckets;
      this.key = key;
    }

    @ProcessElement
    public void key(@Element I item, OutputReceiver<KV<Integer, I>> out) {
      out.output(KV.of(Buckets.of(key.apply(item), buckets), item));
    }
  }

  private static final class PhaseFn<I, O> extends DoFn<KV<Integer, Iterable<I>>, O> {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<Iterable<I>, List<O>> phase;

    PhaseFn(SerializableFunction<Iterable<I>, List<O>> phase) {
      this.phase = phase;
    }

    @ProcessElement
    public void run(@Element KV<Integer, Iterable<I>> bucket, OutputReceiver<O> out) {
      phase.apply(new Once<>(bucket.getValue())).forEach(out::output);
    }
  }

  /** What can be gone through once, with any runner. */
  private static final class Once<I> implements Iterable<I> {

    private @Nullable Iterable<I> items;

    Once(Iterable<I> items) {
      this.items = items;
    }

    @Override
    public Iterator<I> iterator() {
      Iterable<I> once = items;
      if (once == null) {
        throw new IllegalStateException("a bucket can be gone through only once");
      }
      items = null;
      return once.iterator();
    }
  }
}

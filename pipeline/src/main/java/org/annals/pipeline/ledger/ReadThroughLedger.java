package org.annals.pipeline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.beam.RecordCoder;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.reading.ReadLimits;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/**
 * Files in, readings and rejections out: from the ledger what it keeps, and all else, or what is
 * damaged there, from the files. A reading is a function of its article, so both are the same.
 */
public final class ReadThroughLedger extends PTransform<PCollection<FileBatch>, PCollectionTuple> {

  /** What the articles say, each by itself. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>("readings");

  /** What could not be used. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("rejections");

  /** What is not kept yet. */
  static final TupleTag<FreshReading> FRESH = new TupleTag<>("fresh");

  /** By what the story of each article is found. */
  static final TupleTag<KeyedCard> CARDS = new TupleTag<>("cards");

  /** The files that had to be opened. */
  static final TupleTag<ReadFile> OPENED = new TupleTag<>("opened");

  /** Counts files done, for progress. */
  public static final String FILES_READ = "filesRead";

  /** Counts files whose kept readings were damaged. */
  public static final String DAMAGED = "ledgerDamaged";

  private static final long serialVersionUID = 1L;

  private final String ledger;
  private final boolean parallel;
  private final ReadLimits limits;

  /**
   * Reads.
   *
   * @param ledger folder of the ledger
   * @param parallel whether a worker reads several articles at once: for a runner that itself has
   *     one at work
   * @param limits what is too large to be read
   */
  public ReadThroughLedger(String ledger, boolean parallel, ReadLimits limits) {
    this.ledger = ledger;
    this.parallel = parallel;
    this.limits = limits;
  }

  @Override
  public PCollectionTuple expand(PCollection<FileBatch> files) {
    PCollectionTuple read =
        files.apply(
            "ReadFile",
            ParDo.of(new ReadFn(ledger, parallel, limits))
                .withOutputTags(
                    READINGS, TupleTagList.of(REJECTIONS).and(FRESH).and(OPENED).and(CARDS)));
    read.get(READINGS).setCoder(RecordCoder.of(Reading.class));
    read.get(REJECTIONS).setCoder(RecordCoder.of(Rejection.class));
    read.get(FRESH).setCoder(RecordCoder.of(FreshReading.class));
    read.get(CARDS).setCoder(RecordCoder.of(KeyedCard.class));
    read.get(OPENED).setCoder(RecordCoder.of(ReadFile.class));
    return read;
  }

  private static final class ReadFn extends DoFn<FileBatch, Reading> {

    private static final long serialVersionUID = 1L;

    private final Counter filesRead = Metrics.counter(ReadThroughLedger.class, FILES_READ);
    private final Counter damaged = Metrics.counter(ReadThroughLedger.class, DAMAGED);
    private final String ledger;
    private final boolean parallel;
    private final ReadLimits limits;
    private transient @Nullable FileReader reader;

    ReadFn(String ledger, boolean parallel, ReadLimits limits) {
      this.ledger = ledger;
      this.parallel = parallel;
      this.limits = limits;
    }

    @Setup
    public void setUp() {
      reader = new FileReader(new LedgerFolder(ledger), parallel, limits);
    }

    @ProcessElement
    public void read(@Element FileBatch batch, MultiOutputReceiver out) {
      FileReader files = Objects.requireNonNull(reader);
      if (batch.files().size() == 1) {
        files.read(batch.files().get(0), part -> give(part, out));
      } else {
        files.stream(batch.files())
            .map(plan -> parts(plan, files))
            .toList()
            .forEach(all -> all.forEach(part -> give(part, out)));
      }
      filesRead.inc(batch.files().size());
    }

    private static List<FilePart> parts(FilePlan plan, FileReader files) {
      List<FilePart> all = new ArrayList<>();
      files.read(plan, all::add);
      return all;
    }

    private void give(FilePart part, MultiOutputReceiver out) {
      part.readings().forEach(out.get(READINGS)::output);
      part.cards().forEach(out.get(CARDS)::output);
      part.fresh().forEach(out.get(FRESH)::output);
      part.rejections().forEach(out.get(REJECTIONS)::output);
      if (part.opened() != null) {
        out.get(OPENED).output(part.opened());
      }
      if (part.damaged()) {
        damaged.inc();
      }
    }
  }
}

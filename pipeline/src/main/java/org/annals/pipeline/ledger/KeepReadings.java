package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.annals.beam.RecordCoder;
import org.annals.beam.WriteRecords;
import org.annals.model.Reading;
import org.annals.pipeline.ledger.BlockFormat.Entry;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;

/**
 * Leaves what was read afresh in the run's work folder, a file a bundle, from where the driver puts
 * it into the ledger. A repeated bundle leaves the same readings again, of which one is kept.
 */
public final class KeepReadings extends PTransform<PCollectionTuple, PDone> {

  static final String ENDING = ".blocks";

  private static final long serialVersionUID = 1L;

  private final String work;

  /** Leaves them in {@code work}, which ends in a slash. */
  public KeepReadings(String work) {
    this.work = work;
  }

  @Override
  public PDone expand(PCollectionTuple read) {
    read.get(ReadThroughLedger.OPENED).apply("WriteOpened", WriteRecords.of(ReadFile.class, work));
    read.get(ReadThroughLedger.CARDS).apply("WriteCards", WriteRecords.of(KeyedCard.class, work));
    read.get(ReadThroughLedger.FRESH).apply("WriteReadings", ParDo.of(new WriteFn(work)));
    return PDone.in(read.getPipeline());
  }

  private static final class WriteFn extends DoFn<FreshReading, Void> {

    private static final long serialVersionUID = 1L;
    private static final int READINGS_A_BLOCK = 64;
    private static final RecordCoder<Reading> READINGS = RecordCoder.of(Reading.class);

    private final String work;
    private transient @Nullable List<Entry> entries;
    private transient @Nullable OutputStream out;

    WriteFn(String work) {
      this.work = work;
    }

    @ProcessElement
    public void add(@Element FreshReading fresh) throws IOException {
      if (entries == null) {
        entries = new ArrayList<>();
      }
      entries.add(new Entry(fresh.key(), READINGS.bytes(fresh.reading())));
      if (entries.size() == READINGS_A_BLOCK) {
        write(entries);
      }
    }

    @FinishBundle
    public void finish() throws IOException {
      if (entries != null && !entries.isEmpty()) {
        write(entries);
      }
      if (out != null) {
        out.close();
        out = null;
      }
    }

    private void write(List<Entry> block) throws IOException {
      if (out == null) {
        out =
            Channels.newOutputStream(
                FileSystems.create(
                    FileSystems.matchNewResource(work, true)
                        .resolve(UUID.randomUUID() + ENDING, StandardResolveOptions.RESOLVE_FILE),
                    MimeTypes.BINARY));
      }
      out.write(BlockFormat.pack(block));
      block.clear();
    }
  }
}

package org.annals.pipeline;

import java.io.IOException;
import java.util.Objects;
import org.annals.model.Reading;
import org.annals.pipeline.release.TextShelf;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text of every article, so that each quote can be checked for as long as it is
 * published.
 */
final class KeepTexts extends PTransform<PCollection<Reading>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String folder;

  /** Keeps them in the text store at {@code folder}. */
  KeepTexts(String folder) {
    this.folder = folder;
  }

  @Override
  public PDone expand(PCollection<Reading> readings) {
    readings.apply("KeepText", ParDo.of(new KeepFn(folder)));
    return PDone.in(readings.getPipeline());
  }

  private static final class KeepFn extends DoFn<Reading, Void> {

    private static final long serialVersionUID = 1L;

    private final String folder;
    private transient @Nullable TextShelf shelf;

    KeepFn(String folder) {
      this.folder = folder;
    }

    @Setup
    public void setUp() {
      shelf = TextShelf.at(folder);
    }

    @ProcessElement
    public void keep(@Element Reading reading) throws IOException {
      Objects.requireNonNull(shelf).take(reading.article().text());
    }
  }
}

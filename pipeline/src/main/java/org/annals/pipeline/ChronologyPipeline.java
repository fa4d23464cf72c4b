package org.annals.pipeline;

import java.util.List;
import org.annals.beam.FindStories;
import org.annals.beam.MergeEvents;
import org.annals.beam.RecordCoder;
import org.annals.beam.ResolveTimes;
import org.annals.beam.WriteRecords;
import org.annals.model.Duplicate;
import org.annals.model.MergedEvent;
import org.annals.model.PublishedArticle;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.model.Unresolved;
import org.annals.pipeline.ledger.FileBatch;
import org.annals.pipeline.ledger.FilePlan;
import org.annals.pipeline.ledger.KeepReadings;
import org.annals.pipeline.ledger.ReadThroughLedger;
import org.annals.stories.StoryTable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;

/** The graph: files in, what the chronology is made of out, as records in the run's work folder. */
final class ChronologyPipeline {

  private ChronologyPipeline() {}

  /** Adds the whole graph to {@code pipeline}. */
  static void build(Pipeline pipeline, List<FilePlan> files, GraphSettings settings) {
    PCollection<Reading> readings = read(pipeline, files, settings);

    PCollectionView<StoryTable> stories =
        readings.apply("FindStories", new FindStories(settings.buckets()));
    PCollectionTuple resolved =
        readings.apply(
            "ResolveTimes", new ResolveTimes(stories, settings.reportedLead(), settings.aside()));
    PCollection<MergedEvent> events =
        resolved
            .get(ResolveTimes.MENTIONS)
            .apply("MergeEvents", new MergeEvents(settings.buckets(), settings.work()));

    write(MergedEvent.class, events, settings);
    write(PublishedArticle.class, resolved.get(ResolveTimes.ARTICLES), settings);
    write(Unresolved.class, resolved.get(ResolveTimes.UNRESOLVED), settings);
    write(Duplicate.class, resolved.get(ResolveTimes.DUPLICATES), settings);
  }

  /** Adds the part that reads {@code files} and keeps what was read. */
  static PCollection<Reading> read(
      Pipeline pipeline, List<FilePlan> files, GraphSettings settings) {
    PCollectionTuple read =
        pipeline
            .apply(
                "Files", Create.of(FileBatch.of(files)).withCoder(RecordCoder.of(FileBatch.class)))
            .apply(
                "ReadArticles",
                new ReadThroughLedger(settings.ledger(), settings.parallel(), settings.limits()));
    read.apply("KeepReadings", new KeepReadings(settings.work()));
    read.get(ReadThroughLedger.READINGS).apply("KeepTexts", new KeepTexts(settings.texts()));
    write(Rejection.class, read.get(ReadThroughLedger.REJECTIONS), settings);
    return read.get(ReadThroughLedger.READINGS);
  }

  private static <T> void write(Class<T> type, PCollection<T> records, GraphSettings settings) {
    records.apply("Write" + type.getSimpleName(), WriteRecords.of(type, settings.work()));
  }
}

package org.annals.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.model.Article;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.reading.ArticleReader;
import org.annals.reading.ReadLimits;
import org.annals.reading.ReadResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;

/**
 * Files in, readings and rejections out: all that an article says by itself, in one step that any
 * runner fuses.
 */
public final class ReadArticles extends PTransform<PCollection<InputFile>, PCollectionTuple> {

  /** What was read. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>("readings");

  /** What could not be used. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("rejections");

  /** Counts files done, for progress. */
  public static final String FILES_READ = "filesRead";

  private static final long serialVersionUID = 1L;

  @Override
  public PCollectionTuple expand(PCollection<InputFile> files) {
    PCollectionTuple read =
        files.apply(
            "ReadFile",
            ParDo.of(new ReadFn()).withOutputTags(READINGS, TupleTagList.of(REJECTIONS)));
    read.get(READINGS).setCoder(RecordCoder.of(Reading.class));
    read.get(REJECTIONS).setCoder(RecordCoder.of(Rejection.class));
    return read;
  }

  private static final class ReadFn extends DoFn<InputFile, Reading> {

    private static final long serialVersionUID = 1L;

    private final Counter filesRead = Metrics.counter(ReadArticles.class, FILES_READ);
    private transient @Nullable ArticleReader reader;
    private transient @Nullable ArticleAnalyzer analyzer;

    @Setup
    public void setUp() {
      reader = new ArticleReader();
      analyzer = new ArticleAnalyzer();
    }

    @ProcessElement
    public void read(@Element InputFile file, MultiOutputReceiver out) {
      ReadResult result = open(file);
      result.rejections().forEach(out.get(REJECTIONS)::output);
      for (Article article : result.articles()) {
        Optional<Rejection> unreadable = ArticleAnalyzer.unreadable(article);
        unreadable.ifPresent(out.get(REJECTIONS)::output);
        if (unreadable.isEmpty()) {
          out.get(READINGS).output(Objects.requireNonNull(analyzer).analyze(article));
        }
      }
      filesRead.inc();
    }

    private ReadResult open(InputFile file) {
      if (file.bytes() > ReadLimits.DEFAULT.maxBytes()) {
        return rejected(file, "too-large", file.bytes() + " bytes; no article is that long");
      }
      try {
        Optional<byte[]> sidecar =
            file.sidecar() == null ? Optional.empty() : Optional.of(bytes(file.sidecar()));
        return Objects.requireNonNull(reader).read(file.uri(), bytes(file.resource()), sidecar);
      } catch (IOException failure) {
        // The message names a path of this machine, which would differ from one folder to the next.
        return rejected(
            file, "unreadable", "opening it failed: " + failure.getClass().getSimpleName());
      }
    }

    private static ReadResult rejected(InputFile file, String reason, String detail) {
      return new ReadResult(
          List.of(), List.of(new Rejection(file.uri(), "reading", reason, detail)));
    }

    private static byte[] bytes(String resource) throws IOException {
      try (InputStream in =
          Channels.newInputStream(
              FileSystems.open(FileSystems.matchNewResource(resource, false)))) {
        return in.readAllBytes();
      }
    }
  }
}

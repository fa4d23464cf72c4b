package org.annals.pipeline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.OpenedFile;
import org.annals.beam.RecordCoder;
import org.annals.model.Article;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.reading.ArticleReader;
import org.annals.reading.Digests;
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
public final class ReadThroughLedger extends PTransform<PCollection<FilePlan>, PCollectionTuple> {

  /** What the articles say, each by itself. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>("readings");

  /** What could not be used. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("rejections");

  /** What is not kept yet. */
  static final TupleTag<FreshReading> FRESH = new TupleTag<>("fresh");

  /** The files that had to be opened. */
  static final TupleTag<ReadFile> OPENED = new TupleTag<>("opened");

  /** Counts files done, for progress. */
  public static final String FILES_READ = "filesRead";

  /** Counts files whose kept readings were damaged. */
  public static final String DAMAGED = "ledgerDamaged";

  private static final long serialVersionUID = 1L;
  private static final RecordCoder<Article> ARTICLES = RecordCoder.of(Article.class);

  private final String ledger;

  /** Reads, with the ledger in the folder {@code ledger}. */
  public ReadThroughLedger(String ledger) {
    this.ledger = ledger;
  }

  @Override
  public PCollectionTuple expand(PCollection<FilePlan> files) {
    PCollectionTuple read =
        files.apply(
            "ReadFile",
            ParDo.of(new ReadFn(ledger))
                .withOutputTags(READINGS, TupleTagList.of(REJECTIONS).and(FRESH).and(OPENED)));
    read.get(READINGS).setCoder(RecordCoder.of(Reading.class));
    read.get(REJECTIONS).setCoder(RecordCoder.of(Rejection.class));
    read.get(FRESH).setCoder(RecordCoder.of(FreshReading.class));
    read.get(OPENED).setCoder(RecordCoder.of(ReadFile.class));
    return read;
  }

  /** By all that its reading depends on. */
  static String key(Article article) {
    return Digests.sha256(ARTICLES.bytes(article)).substring(0, BlockFormat.KEY_DIGITS);
  }

  private static final class ReadFn extends DoFn<FilePlan, Reading> {

    private static final long serialVersionUID = 1L;

    private final Counter filesRead = Metrics.counter(ReadThroughLedger.class, FILES_READ);
    private final Counter damaged = Metrics.counter(ReadThroughLedger.class, DAMAGED);
    private final String ledger;
    private transient @Nullable BlockShelf shelf;
    private transient @Nullable ArticleReader reader;
    private transient @Nullable ArticleAnalyzer analyzer;

    ReadFn(String ledger) {
      this.ledger = ledger;
    }

    @Setup
    public void setUp() {
      shelf = new BlockShelf(new LedgerFolder(ledger));
    }

    @ProcessElement
    public void read(@Element FilePlan plan, MultiOutputReceiver out) {
      int recalled = plan.isKept() ? recall(plan, out) : 0;
      if (!plan.isKept() || recalled < plan.articles().size()) {
        open(plan, recalled, out);
      }
      filesRead.inc();
    }

    /** Gives out what is kept, up to the first that is damaged; how many. */
    private int recall(FilePlan plan, MultiOutputReceiver out) {
      int recalled = 0;
      for (String key : plan.articles()) {
        Optional<Reading> kept = kept(plan, key);
        if (kept.isEmpty()) {
          damaged.inc();
          return recalled;
        }
        out.get(READINGS).output(kept.get());
        recalled++;
      }
      plan.rejections().forEach(out.get(REJECTIONS)::output);
      return recalled;
    }

    /** Reads the file, whose first {@code given} articles were given out already. */
    private void open(FilePlan plan, int given, MultiOutputReceiver out) {
      OpenedFile opened = OpenedFile.read(plan.file(), reader());
      List<Rejection> rejections = new ArrayList<>(opened.result().rejections());
      List<String> keys = new ArrayList<>();
      for (Article article : opened.result().articles()) {
        Optional<Rejection> unreadable = ArticleAnalyzer.unreadable(article);
        unreadable.ifPresent(rejections::add);
        if (unreadable.isEmpty()) {
          keys.add(key(article));
          if (keys.size() > given) {
            analyze(article, keys.get(keys.size() - 1), plan, out);
          }
        }
      }
      rejections.forEach(out.get(REJECTIONS)::output);
      if (opened.content() != null) {
        out.get(OPENED).output(new ReadFile(plan.file().uri(), opened.content(), keys, rejections));
      }
    }

    private void analyze(Article article, String key, FilePlan plan, MultiOutputReceiver out) {
      Optional<Reading> kept = kept(plan, key);
      Reading reading = kept.orElseGet(() -> analyzer().analyze(article));
      if (kept.isEmpty()) {
        out.get(FRESH).output(new FreshReading(key, reading));
      }
      out.get(READINGS).output(reading);
    }

    private Optional<Reading> kept(FilePlan plan, String key) {
      Place place = plan.places().get(key);
      return place == null ? Optional.empty() : Objects.requireNonNull(shelf).find(key, place);
    }

    /** The models that read English are loaded when the first file is opened. */
    private ArticleAnalyzer analyzer() {
      if (analyzer == null) {
        analyzer = new ArticleAnalyzer();
      }
      return analyzer;
    }

    private ArticleReader reader() {
      if (reader == null) {
        reader = new ArticleReader();
      }
      return reader;
    }
  }
}

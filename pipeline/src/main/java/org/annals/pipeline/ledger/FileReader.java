package org.annals.pipeline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.beam.OpenedFile;
import org.annals.beam.RecordCoder;
import org.annals.model.Article;
import org.annals.model.Digests;
import org.annals.model.Reading;
import org.annals.model.Rejection;
import org.annals.reading.ArticleReader;
import org.annals.reading.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Has the readings of a file: from the ledger what it keeps, and all else, or what is damaged
 * there, from the file. Thread-safe.
 */
final class FileReader {

  private static final RecordCoder<Article> ARTICLES = RecordCoder.of(Article.class);
  private static final int ARTICLES_AT_ONCE = 128;

  private final BlockShelf shelf;
  private final boolean parallel;
  private final ReadLimits limits;
  private final Function<Article, Reading> analyzer;

  /**
   * Reads.
   *
   * @param parallel whether several articles are read at once
   * @param limits what is too large to be read
   */
  FileReader(LedgerFolder ledger, boolean parallel, ReadLimits limits) {
    this(ledger, parallel, limits, article -> Loaded.ANALYZER.analyze(article));
  }

  /** Has {@code analyzer} read the articles; for tests. */
  FileReader(
      LedgerFolder ledger,
      boolean parallel,
      ReadLimits limits,
      Function<Article, Reading> analyzer) {
    this.shelf = new BlockShelf(ledger);
    this.parallel = parallel;
    this.limits = limits;
    this.analyzer = analyzer;
  }

  /** The models that read English are loaded when the first file is opened. */
  private static final class Loaded {
    static final Map<ReadLimits, ArticleReader> READERS = new ConcurrentHashMap<>();
    static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
  }

  private ArticleReader reader() {
    return Loaded.READERS.computeIfAbsent(limits, ArticleReader::new);
  }

  /**
   * What came of an article.
   *
   * @param reading null when it was given out before, or could not be read
   * @param fault why it could not be read
   */
  private record Analyzed(
      String key, @Nullable Reading reading, boolean isFresh, @Nullable Rejection fault) {}

  /** By all that its reading depends on. */
  static String key(Article article) {
    return Digests.sha256(ARTICLES.bytes(article)).substring(0, BlockFormat.KEY_DIGITS);
  }

  /** Gives what comes of {@code plan} to {@code out}, in file order and piece by piece. */
  void read(FilePlan plan, Consumer<FilePart> out) {
    int recalled = plan.isKept() ? recall(plan, out) : 0;
    if (!plan.isKept() || recalled < plan.articles().size()) {
      open(plan, recalled, out);
    }
  }

  /** All at once where that is allowed, in their order. */
  <T> Stream<T> stream(List<T> items) {
    return parallel ? items.parallelStream() : items.stream();
  }

  /** Gives out what is kept, up to the first that is damaged; how many. */
  private int recall(FilePlan plan, Consumer<FilePart> out) {
    List<Reading> readings = new ArrayList<>();
    List<KeyedCard> cards = new ArrayList<>();
    for (String key : plan.articles()) {
      Optional<Reading> kept = kept(plan, key);
      if (kept.isEmpty()) {
        out.accept(new FilePart(readings, cards, List.of(), List.of(), null, true));
        return readings.size();
      }
      readings.add(kept.get());
      cards.add(KeyedCard.of(key, kept.get()));
    }
    out.accept(new FilePart(readings, cards, List.of(), plan.rejections(), null, false));
    return readings.size();
  }

  /** Reads the file, whose first {@code given} articles were given out already. */
  private void open(FilePlan plan, int given, Consumer<FilePart> out) {
    OpenedFile opened = OpenedFile.read(plan.file(), reader());
    List<Rejection> rejections = new ArrayList<>(opened.result().rejections());
    List<Article> readable = new ArrayList<>();
    for (Article article : opened.result().articles()) {
      Optional<Rejection> unreadable = ArticleAnalyzer.unreadable(article);
      unreadable.ifPresent(rejections::add);
      if (unreadable.isEmpty()) {
        readable.add(article);
      }
    }
    List<String> keys = new ArrayList<>();
    Set<String> told = Set.copyOf(plan.articles().subList(0, given));
    for (int from = 0; from < readable.size(); from += ARTICLES_AT_ONCE) {
      int to = Math.min(readable.size(), from + ARTICLES_AT_ONCE);
      List<Analyzed> piece =
          stream(readable.subList(from, to)).map(article -> analyze(article, plan, told)).toList();
      for (Analyzed each : piece) {
        Optional.ofNullable(each.fault())
            .ifPresentOrElse(rejections::add, () -> keys.add(each.key()));
      }
      out.accept(part(piece));
    }
    ReadFile found = found(plan, opened, keys, rejections);
    out.accept(new FilePart(List.of(), List.of(), List.of(), rejections, found, false));
  }

  private static @Nullable ReadFile found(
      FilePlan plan, OpenedFile opened, List<String> keys, List<Rejection> rejections) {
    String content = opened.content();
    return content == null ? null : new ReadFile(plan.file().uri(), content, keys, rejections);
  }

  private static FilePart part(List<Analyzed> articles) {
    List<Reading> readings = new ArrayList<>();
    List<KeyedCard> cards = new ArrayList<>();
    List<FreshReading> fresh = new ArrayList<>();
    for (Analyzed each : articles) {
      Reading reading = each.reading();
      if (reading == null) {
        continue;
      }
      readings.add(reading);
      cards.add(KeyedCard.of(each.key(), reading));
      if (each.isFresh()) {
        fresh.add(new FreshReading(each.key(), reading));
      }
    }
    return new FilePart(readings, cards, fresh, List.of(), null, false);
  }

  /** An article that a rule of ours cannot stand is lost alone, with its reason. */
  private Analyzed analyze(Article article, FilePlan plan, Set<String> told) {
    String key = key(article);
    if (told.contains(key)) {
      return new Analyzed(key, null, false, null);
    }
    Optional<Reading> kept = kept(plan, key);
    if (kept.isPresent()) {
      return new Analyzed(key, kept.get(), false, null);
    }
    try {
      return new Analyzed(key, analyzer.apply(article), true, null);
    } catch (RuntimeException | StackOverflowError fault) {
      return new Analyzed(key, null, false, AnalysisFault.in(article, fault));
    }
  }

  private Optional<Reading> kept(FilePlan plan, String key) {
    Place place = plan.places().get(key);
    return place == null ? Optional.empty() : shelf.find(key, place);
  }
}

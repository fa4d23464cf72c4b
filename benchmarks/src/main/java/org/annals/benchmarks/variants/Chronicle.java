package org.annals.benchmarks.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.analysis.ArticleAnalyzer;
import org.annals.analysis.ReadingResolver;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.TimeSpan;
import org.annals.reading.ArticleReader;

/**
 * What the product makes of an article by itself.
 *
 * @param published its day
 * @param events its events
 */
record Chronicle(Published published, List<Told> events) {

  private static final ArticleReader READER = new ArticleReader();
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
  private static final ReadingResolver RESOLVER = new ReadingResolver(true);

  /**
   * An event.
   *
   * @param trigger the word that tells it, in small letters
   * @param span its days
   */
  record Told(String trigger, TimeSpan span) {}

  /** Copies the list. */
  Chronicle {
    events = List.copyOf(events);
  }

  /** Of the first article in {@code source}; empty when there is none. */
  static Optional<Chronicle> of(Source source) {
    return READER
        .read(source.uri(), source.text().getBytes(UTF_8), Optional.empty())
        .articles()
        .stream()
        .findFirst()
        .filter(article -> ArticleAnalyzer.unreadable(article).isEmpty())
        .map(Chronicle::of);
  }

  private static Chronicle of(Article article) {
    Reading reading = ANALYZER.analyze(article);
    List<Told> events =
        RESOLVER.resolve(reading, reading.published(), null).mentions().stream()
            .map(
                mention ->
                    new Told(
                        mention.candidate().trigger().text().toLowerCase(Locale.ROOT),
                        mention.span()))
            .toList();
    return new Chronicle(reading.published(), events);
  }
}

package org.annals.analysis;

import java.util.List;
import java.util.Optional;
import org.annals.dating.PublicationDater;
import org.annals.events.EventExtractor;
import org.annals.events.Extraction;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Reading;
import org.annals.model.Region;
import org.annals.model.Rejection;
import org.annals.model.TextSpan;
import org.annals.stories.Keywords;
import org.annals.stories.StorySketcher;
import org.annals.text.Sentences;
import org.annals.timex.Stretches;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/**
 * Reads one article by itself: its time expressions, its publication date by its own evidence, its
 * event candidates, its story's sketch. Thread-safe; the same article always gives the same
 * reading.
 */
public final class ArticleAnalyzer {

  private static final String ENGLISH = "en";
  private static final String UNDETERMINED = "und";

  private final TimexTagger tagger = new TimexTagger();
  private final PublicationDater dater = new PublicationDater();
  private final EventExtractor extractor = new EventExtractor();

  /** All that {@code article} says by itself. */
  public Reading analyze(Article article) {
    Tagging tagging = tag(article);
    Published published = dater.date(article, tagging);
    Tagging joined = Stretches.joined(tagging, article.text());
    Extraction told = extractor.extract(article, joined);
    return new Reading(
        article,
        published,
        joined.narrative(),
        joined.headings(),
        joined.timexes(),
        told.candidates(),
        told.references(),
        StorySketcher.sketch(article),
        Keywords.of(article));
  }

  /** When {@code article} was published, by its own evidence; in any language. */
  public Published date(Article article) {
    return dater.date(article, () -> tag(article));
  }

  /**
   * Why {@code article} is not read for events, if so: its text is in another language than
   * English. A single sentence is too little to say so, and is always read.
   */
  public static Optional<Rejection> unreadable(Article article) {
    boolean english = article.language().equals(ENGLISH) || article.language().equals(UNDETERMINED);
    if (english || isOneSentence(article)) {
      return Optional.empty();
    }
    return Optional.of(
        new Rejection(
            article.uri(),
            "events",
            "language",
            "the text is in '" + article.language() + "'; events are read from English only"));
  }

  private static boolean isOneSentence(Article article) {
    List<Region> body =
        article.regions().stream().filter(region -> region.kind() == Region.Kind.BODY).toList();
    return Sentences.split(article.text(), body).size() <= 1;
  }

  private Tagging tag(Article article) {
    List<TextSpan> skipped =
        article.regions().stream()
            .filter(region -> !region.kind().tellsEvents())
            .map(Region::span)
            .toList();
    return tagger.tag(article.text(), new TaggingContext(article.paraphrased(), skipped));
  }
}

package org.annals.events;

import java.util.List;
import org.annals.model.Article;
import org.annals.model.EventCandidate;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;

/** Candidates of a short text in one region, for tests. */
final class Extracted {

  private static final EventExtractor EXTRACTOR = new EventExtractor();
  private static final TimexTagger TAGGER = new TimexTagger();

  private Extracted() {}

  static Article article(String text, Region.Kind kind) {
    Region region = new Region(new TextSpan(0, text.length()), kind);
    return new Article(
        "a-1",
        "x.txt",
        null,
        "00",
        "x",
        null,
        null,
        null,
        "en",
        List.of(),
        text,
        List.of(region),
        List.of());
  }

  static List<EventCandidate> from(String text) {
    return from(article(text, Region.Kind.BODY));
  }

  static List<EventCandidate> from(Article article) {
    return EXTRACTOR.extract(article, TAGGER.tag(article.text(), TaggingContext.plain()));
  }
}

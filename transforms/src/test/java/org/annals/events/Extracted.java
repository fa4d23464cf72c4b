package org.annals.events;

import java.util.ArrayList;
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
    return article(text, List.of(new Region(new TextSpan(0, text.length()), kind)));
  }

  private static Article article(String text, List<Region> regions) {
    return new Article(
        "a-1", "x.txt", null, "00", "x", null, null, null, "en", List.of(), text, regions,
        List.of());
  }

  static List<EventCandidate> from(String text) {
    return from(article(text, Region.Kind.BODY));
  }

  /** Of a text with a blank line between paragraphs. */
  static List<EventCandidate> inParagraphs(String text) {
    List<Region> regions = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      TextSpan span = new TextSpan(start, start + paragraph.length());
      regions.add(new Region(span, Region.Kind.BODY));
      start = span.end() + 2;
    }
    return from(article(text, regions));
  }

  static List<EventCandidate> from(Article article) {
    return extraction(article).candidates();
  }

  static Extraction extraction(Article article) {
    return EXTRACTOR.extract(article, TAGGER.tag(article.text(), TaggingContext.plain()));
  }
}

package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.annals.model.Timex;
import org.annals.text.Sentences;
import org.annals.text.names.Names;

/**
 * An article cut into the sentences that may tell of events, with its names and the time
 * expressions of each sentence.
 *
 * @param article the article
 * @param sentences in text order
 * @param names who is who in it
 */
record ArticleText(Article article, List<TextSpan> sentences, Names names) {

  static ArticleText of(Article article) {
    List<Region> telling = article.regions().stream().filter(r -> r.kind().tellsEvents()).toList();
    List<TextSpan> sentences = new ArrayList<>();
    for (Region region : telling) {
      for (TextSpan sentence : Sentences.split(article.text(), region.span())) {
        sentences.add(Datelines.strip(article.text(), sentence));
      }
    }
    return new ArticleText(article, List.copyOf(sentences), Names.of(article.text(), sentences));
  }

  /** The region of a sentence. */
  Region regionOf(TextSpan sentence) {
    return article.regions().stream()
        .filter(r -> r.span().contains(sentence))
        .findFirst()
        .orElseThrow();
  }

  /** The expressions within a sentence, in order. */
  static List<Timex> within(TextSpan sentence, List<Timex> timexes) {
    return timexes.stream().filter(t -> sentence.contains(t.span())).toList();
  }
}

package org.annals.reading;

import java.util.List;
import org.annals.model.Article;
import org.annals.model.Rejection;

/**
 * What one file held: every record of it is either an article or a rejection.
 *
 * @param articles the readable records, in file order
 * @param rejections the others, in file order
 */
public record ReadResult(List<Article> articles, List<Rejection> rejections) {

  /** Copies the lists. */
  public ReadResult {
    articles = List.copyOf(articles);
    rejections = List.copyOf(rejections);
  }
}

package org.annals.merging;

import java.util.Collections;

/**
 * Points for two articles that are about one affair. Where the dates agree already, they count
 * less: that one day's news shares its words says little of any one event.
 */
final class ArticlesAlike {

  private static final int KEYWORDS = 90;
  private static final int SAME_ARTICLE = 40;

  /** Most points of dates and articles together. */
  static final int MOST_WITH_DATES = 65;

  /** Most of both within one article, and where they do not tell of the same few days. */
  private static final int MOST_WITHIN = 50;

  private ArticlesAlike() {}

  static int points(Content a, Content b) {
    int dates = DatesAlike.points(a, b);
    Context one = a.context();
    Context other = b.context();
    if (one.article().equals(other.article())) {
      return Math.min(SAME_ARTICLE, MOST_WITHIN - dates);
    }
    int most = DatesAlike.near(a, b) && shareSomething(a, b) ? MOST_WITH_DATES : MOST_WITHIN;
    return WordsAlike.cosine(KEYWORDS, most - dates, one.keywords(), other.keywords());
  }

  /**
   * Articles of one paper share words on any day; the clauses have to share somebody or a thing.
   */
  private static boolean shareSomething(Content a, Content b) {
    return WordsAlike.count(a.context().scene().words(), b.context().scene().words()) > 0
        || !Collections.disjoint(a.objects(), b.objects())
        || ActorsAlike.points(a, b) > 0;
  }
}

package org.annals.merging;

/**
 * Points for two articles that are about one affair. Where the dates agree already, they count
 * less: that one day's news shares its words says little of any one event.
 */
final class ArticlesAlike {

  private static final int KEYWORDS = 90;
  private static final int SAME_ARTICLE = 40;

  /** Most points of dates and articles together. */
  static final int MOST_WITH_DATES = 50;

  private ArticlesAlike() {}

  static int points(Content a, Content b) {
    return Math.min(alike(a.context(), b.context()), MOST_WITH_DATES - DatesAlike.points(a, b));
  }

  private static int alike(Context a, Context b) {
    return a.article().equals(b.article())
        ? SAME_ARTICLE
        : WordsAlike.cosine(KEYWORDS, a.keywords(), b.keywords());
  }
}

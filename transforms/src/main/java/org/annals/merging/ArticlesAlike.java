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
    int most = MOST_WITH_DATES - DatesAlike.points(a, b);
    return alike(a.context(), b.context(), most);
  }

  private static int alike(Context a, Context b, int most) {
    return a.article().equals(b.article())
        ? Math.min(SAME_ARTICLE, most)
        : WordsAlike.cosine(KEYWORDS, most, a.keywords(), b.keywords());
  }
}

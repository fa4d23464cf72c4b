package org.annals.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.PublishedArticle;

/** Finds articles by their ids. */
final class ArticlesById {

  private final List<PublishedArticle> articles;
  private final Map<String, Integer> places = new HashMap<>();

  /** Among {@code articles}; of several with one id the first. */
  ArticlesById(List<PublishedArticle> articles) {
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      places.putIfAbsent(articles.get(i).id(), i);
    }
  }

  /**
   * The article with {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  PublishedArticle get(String id) {
    return articles.get(place(id));
  }

  /** Its place in the list. */
  int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return place;
  }
}

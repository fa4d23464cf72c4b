package org.annals.publishing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;

/**
 * Which articles tell each event of a chronology, by their places there: looked up once for all
 * files that list them.
 */
public final class Tellers {

  private final int[] ends;
  private int[] articles;

  private Tellers(int events) {
    ends = new int[events];
    articles = new int[2 * events];
  }

  /**
   * Those of {@code chronology}.
   *
   * @throws IllegalArgumentException when an event is told by an article that is not there
   */
  public static Tellers of(Chronology chronology) {
    Map<String, Integer> places = places(chronology.articles());
    Tellers tellers = new Tellers(chronology.events().size());
    int event = 0;
    int end = 0;
    for (Event each : chronology.events()) {
      for (String id : each.told().tellers()) {
        Integer place = places.get(id);
        if (place == null) {
          throw new IllegalArgumentException("no article " + id);
        }
        tellers.add(end++, place);
      }
      tellers.ends[event++] = end;
    }
    return tellers;
  }

  /** Of several articles with one id the first. */
  private static Map<String, Integer> places(List<PublishedArticle> articles) {
    Map<String, Integer> places = new HashMap<>(2 * articles.size());
    int place = 0;
    for (PublishedArticle article : articles) {
      places.putIfAbsent(article.id(), place++);
    }
    return places;
  }

  private void add(int at, int article) {
    if (at == articles.length) {
      articles = Arrays.copyOf(articles, 2 * at + 1);
    }
    articles[at] = article;
  }

  /** Those of the event at {@code place}, each once, in the order of its mentions. */
  int[] of(int place) {
    return Arrays.copyOfRange(articles, begin(place), ends[place]);
  }

  /** Adds those of the event at {@code place} to {@code all}. */
  void addTo(BitSet all, int place) {
    for (int i = begin(place); i < ends[place]; i++) {
      all.set(articles[i]);
    }
  }

  private int begin(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }
}

package org.annals.publishing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.PublishedArticle;

/**
 * What of a chronology the viewer carries: the most important events, up to a limit, and the
 * articles that tell them. Both are numbered by their place.
 *
 * @param of the whole chronology
 * @param events in its order
 * @param articles in its order
 */
record ViewerData(Chronology of, List<Event> events, List<PublishedArticle> articles) {

  static ViewerData of(Chronology chronology, int mostEvents) {
    List<Event> events = chronology.events();
    if (events.size() > mostEvents) {
      Set<String> chosen =
          events.stream()
              .sorted(Selection.MOST_IMPORTANT_FIRST)
              .limit(mostEvents)
              .map(Event::id)
              .collect(Collectors.toSet());
      events = events.stream().filter(event -> chosen.contains(event.id())).toList();
    }
    Set<String> telling = new HashSet<>();
    for (Event event : events) {
      event.told().mentions().forEach(mention -> telling.add(mention.articleId()));
    }
    List<PublishedArticle> articles =
        chronology.articles().stream().filter(each -> telling.contains(each.id())).toList();
    return new ViewerData(chronology, events, articles);
  }

  /** Number of each article, by its id. */
  Map<String, Integer> articleNumbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    articles.forEach(article -> numbers.put(article.id(), numbers.size()));
    return numbers;
  }

  long mentions() {
    return events.stream().map(Event::told).mapToLong(told -> told.mentions().size()).sum();
  }

  /** Ids of the articles that tell {@code event}, each once. */
  static List<String> tellers(Event event) {
    return event.told().mentions().stream().map(EventMention::articleId).distinct().toList();
  }
}

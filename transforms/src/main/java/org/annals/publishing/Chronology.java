package org.annals.publishing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.PublishedArticle;

/**
 * All that is published: the articles that were read, and the events they tell.
 *
 * @param from first day of the range that was asked for
 * @param to last day of it
 * @param quotes how much of each sentence is published
 * @param articles by uri
 * @param events by earliest and latest day (open ends last), smallest mention key, id
 */
public record Chronology(
    LocalDate from,
    LocalDate to,
    Quotes quotes,
    List<PublishedArticle> articles,
    List<Event> events) {

  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::told).thenComparing(Event::id);

  /** Copies the lists into the order of publication; their given order does not matter. */
  public Chronology {
    articles = articles.stream().sorted().toList();
    events = events.stream().sorted(ORDER).toList();
  }

  /** The articles by their ids. */
  Map<String, PublishedArticle> articlesById() {
    return articles.stream()
        .collect(Collectors.toMap(PublishedArticle::id, article -> article, (one, same) -> one));
  }

  /** The events as charts take them, in their order, each made when it is asked for. */
  public Iterable<ChartEvent> chartEvents() {
    Map<String, PublishedArticle> byId = articlesById();
    return () -> events.stream().map(event -> ChartEvent.of(event, quotes, byId)).iterator();
  }
}

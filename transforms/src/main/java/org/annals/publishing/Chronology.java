package org.annals.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.model.Event;
import org.annals.model.OnDemandList;
import org.annals.model.PublishedArticle;

/**
 * All that is published: the articles that were read, and the events they tell.
 *
 * @param from first day of the range that was asked for
 * @param to last day of it
 * @param quotes how much of each sentence is published
 * @param articles by uri; those of an {@link OnDemandList} come so
 * @param events by earliest and latest day (open ends last), smallest mention key, id
 */
public record Chronology(
    LocalDate from,
    LocalDate to,
    Quotes quotes,
    List<PublishedArticle> articles,
    List<Event> events) {

  /** Sorts the lists; their given order does not matter. */
  public Chronology {
    articles = OnDemandList.is(articles) ? articles : articles.stream().sorted().toList();
    events = inOrder(events);
  }

  private static List<Event> inOrder(List<Event> events) {
    List<EventRank> ranks = EventRank.all(events);
    ranks.sort(EventRank.IN_TIME);
    return OnDemandList.at(EventRank.places(ranks), events);
  }

  /** What charts take of {@code event}, which stands at {@code place}, from 0. */
  public ChartEvent chartEvent(int place, Event event, Tellers tellers) {
    List<PublishedArticle> telling = new ArrayList<>();
    for (int teller : tellers.of(place)) {
      telling.add(articles.get(teller));
    }
    return ChartEvent.of(event, quotes, telling);
  }
}

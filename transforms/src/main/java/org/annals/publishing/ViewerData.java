package org.annals.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.model.Event;
import org.annals.model.OnDemandList;
import org.annals.model.PublishedArticle;

/**
 * What of a chronology the viewer carries: the most important events, up to a limit, and the
 * articles that tell them. Both are numbered by their place.
 *
 * @param of the whole chronology
 * @param events in its order
 * @param rows what the index has of each
 * @param articles in its order
 */
record ViewerData(
    Chronology of, List<Event> events, List<ViewerRow> rows, List<PublishedArticle> articles) {

  static ViewerData of(Chronology chronology, int mostEvents) {
    List<Event> events = events(chronology, mostEvents);
    List<ViewerRow> rows = new ArrayList<>(events.size());
    Set<String> telling = new HashSet<>();
    for (Event event : events) {
      ViewerRow row = ViewerRow.of(event);
      rows.add(row);
      telling.addAll(row.tellers());
    }
    IntStream.Builder places = IntStream.builder();
    List<PublishedArticle> all = chronology.articles();
    for (int i = 0; i < all.size(); i++) {
      if (telling.contains(all.get(i).id())) {
        places.add(i);
      }
    }
    return new ViewerData(chronology, events, rows, OnDemandList.at(places.build().toArray(), all));
  }

  private static List<Event> events(Chronology chronology, int most) {
    List<Event> all = chronology.events();
    if (all.size() <= most) {
      return all;
    }
    List<EventRank> ranks = EventRank.all(all);
    ranks.sort(EventRank.MOST_IMPORTANT_FIRST);
    int[] places = IntStream.of(EventRank.places(ranks.subList(0, most))).sorted().toArray();
    return OnDemandList.at(places, all);
  }

  long mentions() {
    return rows.stream().mapToLong(ViewerRow::mentions).sum();
  }
}

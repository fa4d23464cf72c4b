package org.annals.publishing;

import java.util.ArrayList;
import java.util.BitSet;
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
 * @param places of its events that are carried
 * @param rows what the index has of each, in its order
 * @param articles in its order
 */
record ViewerData(
    Chronology of, BitSet places, List<ViewerRow> rows, List<PublishedArticle> articles) {

  static ViewerData of(Chronology chronology, int mostEvents) {
    BitSet carried = carried(chronology.events(), mostEvents);
    List<ViewerRow> rows = new ArrayList<>(carried.cardinality());
    Set<String> telling = new HashSet<>();
    for (int place = carried.nextSetBit(0); place >= 0; place = carried.nextSetBit(place + 1)) {
      ViewerRow row = ViewerRow.of(chronology.events().get(place));
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
    return new ViewerData(
        chronology, carried, rows, OnDemandList.at(places.build().toArray(), all));
  }

  private static BitSet carried(List<Event> all, int most) {
    BitSet carried = new BitSet(all.size());
    if (all.size() <= most) {
      carried.set(0, all.size());
      return carried;
    }
    List<EventRank> ranks = EventRank.all(all);
    ranks.sort(EventRank.MOST_IMPORTANT_FIRST);
    ranks.subList(0, most).forEach(rank -> carried.set(rank.place()));
    return carried;
  }

  /** Whether the event at {@code place} of the chronology is carried. */
  boolean carries(int place) {
    return places.get(place);
  }

  long mentions() {
    return rows.stream().mapToLong(ViewerRow::mentions).sum();
  }
}

package org.annals.publishing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
 * @param tellers those of the chronology
 * @param telling places of the articles that are carried
 */
record ViewerData(
    Chronology of, BitSet places, List<ViewerRow> rows, Tellers tellers, BitSet telling) {

  static ViewerData of(Chronology chronology, Tellers tellers, int mostEvents) {
    BitSet carried = carried(chronology.events(), mostEvents);
    List<ViewerRow> rows = new ArrayList<>(carried.cardinality());
    BitSet telling = new BitSet(chronology.articles().size());
    for (int place = carried.nextSetBit(0); place >= 0; place = carried.nextSetBit(place + 1)) {
      rows.add(ViewerRow.of(chronology.events().get(place), place));
      tellers.addTo(telling, place);
    }
    return new ViewerData(chronology, carried, rows, tellers, telling);
  }

  /** The articles that are carried, in its order. */
  List<PublishedArticle> articles() {
    return OnDemandList.at(telling.stream().toArray(), of.articles());
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

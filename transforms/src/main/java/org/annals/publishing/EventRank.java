package org.annals.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.annals.model.Event;
import org.annals.model.MentionKey;
import org.annals.model.TimeSpan;

/**
 * All of an event that decides where it stands in a list: so that lists can be sorted and cut whose
 * events do not fit into memory.
 *
 * @param place its place in the list that it was taken from
 * @param id its id
 * @param span its days
 * @param key its smallest mention key
 * @param importance 0 to 1
 */
record EventRank(int place, String id, TimeSpan span, MentionKey key, double importance) {

  /** The order of the chronology: first day, last day (open ends last), smallest mention, id. */
  static final Comparator<EventRank> IN_TIME =
      Comparator.comparing(EventRank::span, TimeSpan.BY_DAYS)
          .thenComparing(EventRank::key)
          .thenComparing(EventRank::id);

  /** Falling importance; of equals the earlier first. */
  static final Comparator<EventRank> MOST_IMPORTANT_FIRST =
      Comparator.<EventRank>comparingDouble(rank -> -rank.importance()).thenComparing(IN_TIME);

  /** Of {@code event}, which stands at {@code place}. */
  static EventRank of(int place, Event event) {
    return new EventRank(
        place, event.id(), event.told().span(), event.told().key(), event.told().importance());
  }

  /** Of all of {@code events}, in their order. */
  static List<EventRank> all(List<Event> events) {
    List<EventRank> ranks = new ArrayList<>(events.size());
    for (Event event : events) {
      ranks.add(of(ranks.size(), event));
    }
    return ranks;
  }

  /** The places of {@code ranks}, in their order. */
  static int[] places(Collection<EventRank> ranks) {
    return ranks.stream().mapToInt(EventRank::place).toArray();
  }
}

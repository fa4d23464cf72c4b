package org.annals.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;
import org.annals.model.TimeSpan;

/**
 * What one event is in all that is told of somebody on one day. News tells an affair in many words
 * ("died", "was shot", "police found"): together they say that the day matters, and one of them
 * leads.
 *
 * <p>Reported news belongs to the affairs of both of its days, behind all whose day is stated, and
 * adds nothing to them: it may tell of the one day or of the other.
 *
 * @param stories how many stories tell of that day; 0 for reported news
 * @param led whether another event leads
 */
public record Affair(int stories, boolean led) {

  /** Of an event that shares its day with no other. */
  static final Affair NONE = new Affair(0, false);

  private static final int REPORTED_DAYS = 2;

  /** What matters most comes first; nothing depends on the order of the events. */
  private static final Comparator<ClusterHead> LEADING_FIRST =
      Comparator.comparing((ClusterHead head) -> !hasDay(head))
          .thenComparing(head -> -Importance.alone(head.stories().size(), head.weight()))
          .thenComparing(head -> -head.size())
          .thenComparing(ClusterHead::id);

  /** The days of whose affairs an event of {@code span} may be part; none when it has more. */
  static List<HomeCell> days(TimeSpan span) {
    List<HomeCell> days = new ArrayList<>();
    if (Spans.days(span) <= REPORTED_DAYS) {
      span.from()
          .datesUntil(span.to().plusDays(1))
          .forEach(day -> days.add(HomeCell.at(Level.DAY, day)));
    }
    return days;
  }

  /** Each of {@code heads}, all that is told of somebody on one day, by its id. */
  static Map<MentionKey, Affair> of(Collection<ClusterHead> heads) {
    ClusterHead leader = heads.stream().min(LEADING_FIRST).orElseThrow();
    int stories =
        Math.toIntExact(
            heads.stream()
                .filter(Affair::hasDay)
                .flatMap(head -> head.stories().stream())
                .distinct()
                .count());
    Map<MentionKey, Affair> parts = new TreeMap<>();
    for (ClusterHead head : heads) {
      parts.put(head.id(), new Affair(hasDay(head) ? stories : 0, !head.id().equals(leader.id())));
    }
    return parts;
  }

  /** Of an event with several actors: who is led in one of their affairs leads none. */
  Affair and(Affair other) {
    return new Affair(Math.max(stories, other.stories), led || other.led);
  }

  private static boolean hasDay(ClusterHead head) {
    return Spans.oneDay(head.content().span());
  }
}

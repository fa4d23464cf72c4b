package org.annals.benchmarks.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.benchmarks.events.Chronology.Level;
import org.annals.model.EventMention;

/**
 * Two annotated mentions of one event, each with our nearest mention.
 *
 * @param first the one
 * @param second the other
 * @param ofFirst our mention by the one, trigger before clause; empty without any
 * @param ofSecond our mention by the other
 * @param merged whether ours are one event
 */
record CoreferentPair(
    GoldMention first,
    GoldMention second,
    Optional<EventMention> ofFirst,
    Optional<EventMention> ofSecond,
    boolean merged) {

  /** All pairs of {@code gold}. */
  static List<CoreferentPair> of(List<GoldMention> gold, Chronology chronology) {
    Map<String, List<GoldMention>> events = new LinkedHashMap<>();
    gold.forEach(g -> events.computeIfAbsent(g.event(), e -> new ArrayList<>()).add(g));
    List<CoreferentPair> pairs = new ArrayList<>();
    for (List<GoldMention> event : events.values()) {
      for (int i = 0; i < event.size(); i++) {
        for (GoldMention other : event.subList(i + 1, event.size())) {
          pairs.add(pair(event.get(i), other, chronology));
        }
      }
    }
    return pairs;
  }

  private static CoreferentPair pair(GoldMention one, GoldMention two, Chronology chronology) {
    Optional<EventMention> first = nearest(one, chronology);
    Optional<EventMention> second = nearest(two, chronology);
    Optional<Integer> event = first.flatMap(chronology::eventOf);
    boolean merged = event.isPresent() && event.equals(second.flatMap(chronology::eventOf));
    return new CoreferentPair(one, two, first, second, merged);
  }

  private static Optional<EventMention> nearest(GoldMention gold, Chronology chronology) {
    for (Level level : List.of(Level.TRIGGER, Level.CLAUSE)) {
      List<EventMention> found = chronology.at(gold, level);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** Whether both are there with any date. */
  boolean told() {
    return ofFirst.isPresent() && ofSecond.isPresent();
  }
}

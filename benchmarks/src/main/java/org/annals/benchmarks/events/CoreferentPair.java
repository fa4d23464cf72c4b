package org.annals.benchmarks.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Whether both are there with the gold's date. */
  boolean right() {
    return told()
        && first.date().isThatOf(ofFirst.orElseThrow())
        && second.date().isThatOf(ofSecond.orElseThrow());
  }

  /** Whether both are there on days among which the gold's lie, however coarse. */
  boolean fits() {
    return told()
        && first.date().meets(ofFirst.orElseThrow())
        && second.date().meets(ofSecond.orElseThrow());
  }

  /** Whether the sentences of both hold a time of the gold's days. */
  boolean saidBeside(Chronology chronology) {
    return chronology.saysBeside(first) && chronology.saysBeside(second);
  }

  /** One of each two words: several timelines may hold the same, and so may one. */
  static List<CoreferentPair> different(List<CoreferentPair> pairs) {
    Map<Set<String>, CoreferentPair> different = new LinkedHashMap<>();
    for (CoreferentPair pair : pairs) {
      Set<String> words = new HashSet<>(List.of(place(pair.first)));
      words.add(place(pair.second));
      if (words.size() == 2) {
        different.putIfAbsent(words, pair);
      }
    }
    return List.copyOf(different.values());
  }

  /** Which word it is: a sentence without the annotated word stands for its first place. */
  private static String place(GoldMention mention) {
    return mention.document() + " " + mention.sentence() + " " + mention.word();
  }
}

package org.annals.merging;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.annals.model.EventMention;

/**
 * The names and words of an event as they are printed: each once, in its commonest spelling, the
 * most mentioned first, then alphabetical.
 */
final class Spellings {

  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  /** A word in its commonest spelling, and how often it is mentioned in any. */
  private record Printed(String word, int total) {

    static final Comparator<Printed> MOST_FIRST =
        Comparator.comparingInt(Printed::total).reversed().thenComparing(Printed::word);
  }

  private Spellings(
      Collection<EventMention> mentions,
      Function<EventMention, List<String>> words,
      UnaryOperator<String> plain) {
    for (EventMention mention : mentions) {
      for (String word : words.apply(mention)) {
        spellings
            .computeIfAbsent(plain.apply(word), key -> new TreeMap<>())
            .merge(word, 1, Integer::sum);
      }
    }
  }

  /** Actors; a short name counts for the full one where only one fits. */
  static List<String> actors(List<EventMention> mentions) {
    if (mentions.size() == 1 && mentions.get(0).candidate().actors().size() < 2) {
      return Cast.of(mentions.get(0).candidate());
    }
    Spellings spellings =
        new Spellings(mentions, mention -> Cast.of(mention.candidate()), Names::actor);
    spellings.foldShortNames();
    return spellings.printed();
  }

  static List<String> places(Collection<EventMention> mentions) {
    return new Spellings(mentions, mention -> mention.candidate().places(), Names::plain).printed();
  }

  static List<String> topics(List<EventMention> mentions) {
    if (mentions.size() == 1) {
      List<String> words = mentions.get(0).candidate().topics();
      if (words.stream().map(Names::plain).distinct().count() == words.size()) {
        return words.stream().sorted().toList();
      }
    }
    return new Spellings(mentions, mention -> mention.candidate().topics(), Names::plain).printed();
  }

  private void foldShortNames() {
    for (String name : spellings.keySet().stream().sorted().toList()) {
      List<String> fuller =
          spellings.keySet().stream()
              .filter(other -> other.length() > name.length())
              .filter(other -> Names.match(name, other) == Names.Match.SHORT)
              .toList();
      if (fuller.size() == 1) {
        int count = total(spellings.getOrDefault(name, Map.of()));
        spellings.remove(name);
        Map<String, Integer> full = spellings.getOrDefault(fuller.get(0), Map.of());
        full.merge(commonest(full), count, Integer::sum);
      }
    }
  }

  private List<String> printed() {
    return spellings.values().stream()
        .map(counts -> new Printed(commonest(counts), total(counts)))
        .sorted(Printed.MOST_FIRST)
        .map(Printed::word)
        .toList();
  }

  private static int total(Map<String, Integer> counts) {
    int total = 0;
    for (int count : counts.values()) {
      total += count;
    }
    return total;
  }

  private static String commonest(Map<String, Integer> counts) {
    return counts.size() == 1
        ? counts.keySet().iterator().next()
        : Tally.commonest(counts, 1).get(0);
  }
}

package org.annals.merging;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many mentions hold each word.
 *
 * @param words sorted, each once
 * @param counts of each of them, at least 1; empty when each is held by one mention
 */
record Tally(List<String> words, List<Integer> counts) {

  private static final Comparator<Map.Entry<String, Integer>> COMMONEST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /** Copies the lists. */
  Tally {
    words = List.copyOf(words);
    counts = List.copyOf(counts);
  }

  /** One mention's words, each given once. */
  static Tally of(Collection<String> words) {
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    return new Tally(List.of(sorted), List.of());
  }

  /** Words by their counts, each at least 1. */
  static Tally of(SortedMap<String, Integer> counts) {
    boolean once = counts.values().stream().allMatch(count -> count == 1);
    return new Tally(List.copyOf(counts.keySet()), once ? List.of() : List.copyOf(counts.values()));
  }

  /** Adds each word's count to those of {@code sums}. */
  void addTo(Map<String, Integer> sums) {
    for (int i = 0; i < words.size(); i++) {
      sums.merge(words.get(i), counts.isEmpty() ? 1 : counts.get(i), Integer::sum);
    }
  }

  /** How often those of the words are held that {@code wanted} takes. */
  int count(Predicate<String> wanted) {
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        sum += counts.isEmpty() ? 1 : counts.get(i);
      }
    }
    return sum;
  }

  /** Up to {@code most} of the words, the commonest first, then alphabetical. */
  List<String> commonest(int most) {
    if (counts.isEmpty()) {
      return words.size() <= most ? words : words.subList(0, most);
    }
    Map<String, Integer> sums = new TreeMap<>();
    addTo(sums);
    return commonest(sums, most);
  }

  /** As above, of words in any order. */
  static List<String> commonest(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream().sorted(COMMONEST).limit(most).map(Map.Entry::getKey).toList();
  }
}

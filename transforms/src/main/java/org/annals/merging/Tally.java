package org.annals.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many mentions hold each word.
 *
 * @param counts at least 1 each, by word; sorted
 */
record Tally(Map<String, Integer> counts) {

  private static final Comparator<Map.Entry<String, Integer>> COMMONEST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  Tally {
    counts =
        counts.size() < 2 ? Map.copyOf(counts) : Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** One mention's words. */
  static Tally of(Collection<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.put(word, 1));
    return new Tally(counts);
  }

  /** Up to {@code most} of the words, the commonest first, then alphabetical. */
  List<String> commonest(int most) {
    return counts.values().stream().allMatch(count -> count == 1)
        ? counts.keySet().stream().limit(most).toList()
        : commonest(counts, most);
  }

  /** As above, of words in any order. */
  static List<String> commonest(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream().sorted(COMMONEST).limit(most).map(Map.Entry::getKey).toList();
  }
}

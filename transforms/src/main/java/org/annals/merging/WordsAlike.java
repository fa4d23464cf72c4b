package org.annals.merging;

import java.util.ArrayList;
import java.util.List;

/** How many words two sorted lists share, each word once in each. */
final class WordsAlike {

  private WordsAlike() {}

  /** Number of shared words. */
  static int count(List<String> a, List<String> b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The shared words, sorted. */
  static List<String> shared(List<String> a, List<String> b) {
    List<String> shared = new ArrayList<>(a);
    shared.retainAll(b);
    return shared;
  }

  /** Of {@code most} points as many as the cosine of the two sets says, rounded down. */
  static int cosine(int most, List<String> a, List<String> b) {
    int shared = count(a, b);
    return shared == 0 ? 0 : (int) (most * shared / Math.sqrt((double) a.size() * b.size()));
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Keywords;

/** How many words two sorted lists share, each word once in each. */
final class WordsAlike {

  private WordsAlike() {}

  /** Number of shared words. */
  static int count(List<String> a, List<String> b) {
    return count(a, b, Integer.MAX_VALUE);
  }

  /** Number of shared words, or {@code enough} when there are more. */
  private static int count(List<String> a, List<String> b, int enough) {
    int shared = 0;
    int i = 0;
    int j = 0;
    int ends = a.size();
    int end = b.size();
    while (i < ends && j < end && shared < enough) {
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

  /** Of {@code all} points as many as the cosine of the two sets says, rounded down. */
  static int cosine(int all, List<String> a, List<String> b) {
    return cosine(all, all, a, b);
  }

  /** As above, but {@code most} when these are more: then few words need to be looked at. */
  static int cosine(int all, int most, List<String> a, List<String> b) {
    double both = Math.sqrt((double) a.size() * b.size());
    int enough = 2 + (int) (most * both / all);
    int shared =
        a instanceof Keywords some && b instanceof Keywords others
            ? some.shared(others, enough)
            : count(a, b, enough);
    return shared == 0 ? 0 : Math.min(most, (int) (all * shared / both));
  }
}

package org.annals.merging;

import java.util.Comparator;
import org.annals.model.MentionKey;
import org.annals.text.Hash64;

/**
 * A cluster's place in the line of a block: neighbours share most of their words, as MinHash has
 * it, so a window finds its like in a line of any length.
 *
 * @param first least hash of a word
 * @param second least of another hash
 * @param id the cluster's
 */
record Signature(long first, long second, MentionKey id) implements Comparable<Signature> {

  private static final long SECOND_SEED = 0x9E3779B97F4A7C15L;

  private static final Comparator<Signature> ORDER =
      Comparator.comparingLong(Signature::first)
          .thenComparingLong(Signature::second)
          .thenComparing(Signature::id);

  static Signature of(Content content, MentionKey id) {
    long first = Long.MAX_VALUE;
    long second = Long.MAX_VALUE;
    for (String word : content.anyWords()) {
      long hash = Hash64.of(word);
      first = Math.min(first, hash);
      second = Math.min(second, Hash64.mix(hash ^ SECOND_SEED));
    }
    return new Signature(first, second, id);
  }

  @Override
  public int compareTo(Signature other) {
    return ORDER.compare(this, other);
  }
}

package org.annals.merging;

import java.util.Comparator;
import java.util.List;
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
    List<String> words = content.words();
    return new Signature(
        words.stream().mapToLong(Hash64::of).min().orElse(Long.MAX_VALUE),
        words.stream()
            .mapToLong(word -> Hash64.mix(Hash64.of(word) ^ SECOND_SEED))
            .min()
            .orElse(Long.MAX_VALUE),
        id);
  }

  @Override
  public int compareTo(Signature other) {
    return ORDER.compare(this, other);
  }
}

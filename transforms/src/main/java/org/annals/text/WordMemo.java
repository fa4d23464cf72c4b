package org.annals.text;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a function of a word, of which the last ones are kept: news says the same few
 * thousand words again and again. Bounded: a word takes the place of another with the same hash.
 * Thread-safe; the function must give equal answers for equal words.
 *
 * @param <V> what is answered
 */
public final class WordMemo<V> {

  /** What is longer is seldom said twice. */
  private static final int LONGEST = 80;

  private final Function<String, V> function;
  private final AtomicReferenceArray<Map.@Nullable Entry<String, V>> kept;

  /**
   * Nothing kept yet.
   *
   * @param places how many answers can be kept, a power of two
   */
  public WordMemo(int places, Function<String, V> function) {
    if (Integer.bitCount(places) != 1) {
      throw new IllegalArgumentException("no power of two: " + places);
    }
    this.function = function;
    this.kept = new AtomicReferenceArray<>(places);
  }

  /** The function's answer for {@code word}. */
  public V of(String word) {
    if (word.length() > LONGEST) {
      return function.apply(word);
    }
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 16)) & (kept.length() - 1);
    Map.Entry<String, V> found = kept.get(place);
    if (found == null || !found.getKey().equals(word)) {
      found = Map.entry(word, function.apply(word));
      kept.set(place, found);
    }
    return found.getValue();
  }
}

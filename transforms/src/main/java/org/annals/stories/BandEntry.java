package org.annals.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annals.model.Repeated;

/**
 * An article under one band of its sketch. Two articles that share four fifths of their words' runs
 * share a band of four values almost surely; two that share a third hardly ever.
 *
 * @param band the band's number, then its values, hashed
 * @param card the article
 */
public record BandEntry(long band, StoryCard card) {

  private static final int ROWS = 4;

  /** Those entries of {@code cards} that share their band: of the others nothing can be found. */
  public static List<BandEntry> shared(List<StoryCard> cards) {
    long[] shared = Repeated.in(sorted(cards));
    List<BandEntry> entries = new ArrayList<>();
    for (StoryCard card : cards) {
      for (long band : bands(card)) {
        if (Arrays.binarySearch(shared, band) >= 0) {
          entries.add(new BandEntry(band, card));
        }
      }
    }
    return entries;
  }

  /** The bands of all {@code cards}. */
  private static long[] sorted(List<StoryCard> cards) {
    long[] bands = new long[cards.stream().mapToInt(card -> card.sketch().size() / ROWS).sum()];
    int end = 0;
    for (StoryCard card : cards) {
      long[] some = bands(card);
      System.arraycopy(some, 0, bands, end, some.length);
      end += some.length;
    }
    Arrays.sort(bands);
    return bands;
  }

  /** The bands of {@code card}; none when it has no sketch. */
  static long[] bands(StoryCard card) {
    Numbers sketch = Numbers.copyOf(card.sketch());
    long[] bands = new long[sketch.size() / ROWS];
    for (int i = 0; i < bands.length; i++) {
      int row = i * ROWS;
      bands[i] = (long) row << Integer.SIZE | Integer.toUnsignedLong(sketch.hash(row, ROWS));
    }
    return bands;
  }
}

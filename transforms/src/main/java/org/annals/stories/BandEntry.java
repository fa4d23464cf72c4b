package org.annals.stories;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Numbers;
import org.annals.model.Repeated;
import org.annals.model.RowsByHash;

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
    int[] ends = new int[cards.size()];
    long[] all = bands(cards, ends);
    RowsByHash shared = RowsByHash.of(Repeated.in(all));
    List<BandEntry> entries = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; at < ends[i]; at++) {
        if (shared.only(all[at]) >= 0) {
          entries.add(new BandEntry(all[at], cards.get(i)));
        }
      }
    }
    return entries;
  }

  /** The bands of all {@code cards}, one after the other; {@code ends} takes up where each ends. */
  private static long[] bands(List<StoryCard> cards, int[] ends) {
    long[] bands = new long[cards.stream().mapToInt(card -> card.sketch().size() / ROWS).sum()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      long[] some = bands(cards.get(i));
      System.arraycopy(some, 0, bands, end, some.length);
      end += some.length;
      ends[i] = end;
    }
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

package org.annals.stories;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

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
    long[] bands = cards.stream().flatMapToLong(BandEntry::bands).sorted().toArray();
    LongStream.Builder several = LongStream.builder();
    for (int i = 1; i < bands.length; i++) {
      if (bands[i] == bands[i - 1]) {
        several.add(bands[i]);
      }
    }
    long[] shared = several.build().toArray();
    return cards.stream()
        .flatMap(
            card ->
                bands(card)
                    .filter(band -> Arrays.binarySearch(shared, band) >= 0)
                    .mapToObj(band -> new BandEntry(band, card)))
        .toList();
  }

  /** The bands of {@code card}; none when it has no sketch. */
  static LongStream bands(StoryCard card) {
    LongStream.Builder bands = LongStream.builder();
    for (int row = 0; row + ROWS <= card.sketch().size(); row += ROWS) {
      int values = card.sketch().subList(row, row + ROWS).hashCode();
      bands.add((long) row << Integer.SIZE | Integer.toUnsignedLong(values));
    }
    return bands.build();
  }
}

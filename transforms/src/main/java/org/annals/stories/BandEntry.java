package org.annals.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * An article under one band of its sketch. Two articles that share four fifths of their words' runs
 * share a band of four values almost surely; two that share a third hardly ever.
 *
 * @param band the band's number and its values, hashed
 * @param card the article
 */
public record BandEntry(String band, StoryCard card) {

  private static final int ROWS = 4;

  /** The entries of {@code card}; none when it has no sketch. */
  public static List<BandEntry> of(StoryCard card) {
    List<BandEntry> entries = new ArrayList<>();
    for (int row = 0; row + ROWS <= card.sketch().size(); row += ROWS) {
      entries.add(
          new BandEntry(row + ":" + card.sketch().subList(row, row + ROWS).hashCode(), card));
    }
    return entries;
  }
}

package org.annals.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings cards and those of their bands together that others share: exactly one of the two is
 * there.
 *
 * @param card an article's card
 * @param band a band that several articles have, by one of them
 */
public record BandJoin(@Nullable StoryCard card, @Nullable BandOf band) {

  /** The uri of the article, by which both meet. */
  public String uri() {
    return card != null ? card.uri() : band != null ? band.uri() : "";
  }

  /** The entries of the cards of {@code bucket} under their shared bands; it holds whole uris. */
  public static List<BandEntry> entries(Iterable<BandJoin> bucket) {
    List<StoryCard> cards = new ArrayList<>();
    Map<String, Set<Long>> shared = new HashMap<>();
    for (BandJoin each : bucket) {
      if (each.card != null) {
        cards.add(each.card);
      } else if (each.band != null) {
        shared.computeIfAbsent(each.uri(), uri -> new TreeSet<>()).add(each.band.band());
      }
    }
    List<BandEntry> entries = new ArrayList<>();
    for (StoryCard card : cards) {
      for (long band : shared.getOrDefault(card.uri(), Set.of())) {
        entries.add(new BandEntry(band, card));
      }
    }
    return entries;
  }
}

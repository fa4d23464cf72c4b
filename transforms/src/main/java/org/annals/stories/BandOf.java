package org.annals.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That an article has a band: all that is moved of most of them, for most bands are nobody else's.
 *
 * @param band as {@link BandEntry#band}
 * @param uri the article's uri
 */
public record BandOf(long band, String uri) {

  /** Those of {@code card}; none when it has no sketch. */
  public static List<BandOf> of(StoryCard card) {
    return Arrays.stream(BandEntry.bands(card))
        .mapToObj(band -> new BandOf(band, card.uri()))
        .toList();
  }

  /** Those of {@code bucket} whose band several articles have; it holds whole bands. */
  public static List<BandOf> shared(Iterable<BandOf> bucket) {
    Map<Long, BandOf> firsts = new HashMap<>();
    Map<Long, List<BandOf>> shared = new HashMap<>();
    for (BandOf each : bucket) {
      BandOf first = firsts.putIfAbsent(each.band, each);
      if (first != null) {
        shared.computeIfAbsent(each.band, band -> new ArrayList<>(List.of(first))).add(each);
      }
    }
    return shared.values().stream().flatMap(List::stream).toList();
  }
}

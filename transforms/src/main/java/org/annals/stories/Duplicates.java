package org.annals.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Duplicate;

/** Finds records with the same bytes: the one with the smallest uri is the article. */
public final class Duplicates {

  private Duplicates() {}

  /**
   * The duplicates within {@code bucket}, which holds all cards with the same hash, in any order.
   */
  public static List<Duplicate> find(Iterable<StoryCard> bucket) {
    Map<String, String> first = new HashMap<>();
    for (StoryCard card : bucket) {
      first.merge(card.sha256(), card.uri(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    List<Duplicate> duplicates = new ArrayList<>();
    for (StoryCard card : bucket) {
      String kept = first.getOrDefault(card.sha256(), card.uri());
      if (!kept.equals(card.uri())) {
        duplicates.add(new Duplicate(card.uri(), kept));
      }
    }
    return duplicates;
  }
}

package org.annals.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.Duplicate;

/** Finds records with the same bytes: the one with the smallest uri is the article. */
public final class Duplicates {

  private Duplicates() {}

  /**
   * The duplicates within {@code bucket}, which holds all cards with the same hash, in any order.
   */
  public static List<Duplicate> find(Iterable<StoryCard> bucket) {
    Map<String, String> first = new HashMap<>();
    Map<String, Set<String>> others = new HashMap<>();
    for (StoryCard card : bucket) {
      String known = first.putIfAbsent(card.sha256(), card.uri());
      if (known != null && !known.equals(card.uri())) {
        others.computeIfAbsent(card.sha256(), hash -> new TreeSet<>(Set.of(known))).add(card.uri());
      }
    }
    return others.values().stream().flatMap(Duplicates::ofTheFirst).toList();
  }

  private static Stream<Duplicate> ofTheFirst(Set<String> uris) {
    String first = uris.iterator().next();
    return uris.stream().skip(1).map(uri -> new Duplicate(uri, first));
  }
}

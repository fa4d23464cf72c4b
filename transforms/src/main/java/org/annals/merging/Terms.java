package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annals.text.Hash64;

/** The words under which a cluster looks for its like. */
final class Terms {

  /** Most terms of one cluster. */
  static final int MOST = 6;

  private static final int ACTORS = 3;
  private static final int PLACES = 1;

  private Terms() {}

  /**
   * Up to {@link #MOST} terms: actors by the word that all forms of their names have, a place, the
   * action where it is the turn of a war, and topics by least hash, so that alike content has alike
   * terms.
   */
  static List<String> of(Content content) {
    Set<String> actors = new LinkedHashSet<>();
    for (String actor : content.actors()) {
      Names.blockWords(actor).forEach(word -> actors.add("a:" + word));
    }
    List<String> terms = new ArrayList<>(actors.stream().limit(ACTORS).toList());
    content.places().stream().limit(PLACES).forEach(place -> terms.add("p:" + place));
    if (content.turnsWar()) {
      terms.add("w:" + content.action());
    }
    byHash(content.objects()).stream()
        .limit(MOST - terms.size())
        .forEach(hashed -> terms.add("t:" + hashed.word()));
    return List.copyOf(terms);
  }

  private record Hashed(long hash, String word) {}

  private static List<Hashed> byHash(List<String> words) {
    List<Hashed> hashed = new ArrayList<>(words.size());
    words.forEach(word -> hashed.add(new Hashed(Hash64.of(word), word)));
    hashed.sort(Comparator.comparingLong(Hashed::hash));
    return hashed;
  }
}

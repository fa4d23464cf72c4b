package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<String> terms = new ArrayList<>(MOST);
    addActors(content.actors(), terms);
    List<String> places = content.places();
    for (int i = 0; i < Math.min(PLACES, places.size()); i++) {
      terms.add("p:" + places.get(i));
    }
    if (content.turnsWar()) {
      terms.add("w:" + content.action());
    }
    List<Hashed> topics = byHash(content.objects());
    for (int i = 0; i < topics.size() && terms.size() < MOST; i++) {
      terms.add("t:" + topics.get(i).word());
    }
    return List.copyOf(terms);
  }

  private static void addActors(List<String> actors, List<String> terms) {
    for (String actor : actors) {
      for (String word : Names.blockWords(actor)) {
        String term = "a:" + word;
        if (terms.size() < ACTORS && !terms.contains(term)) {
          terms.add(term);
        }
      }
    }
  }

  private record Hashed(long hash, String word) {}

  private static List<Hashed> byHash(List<String> words) {
    List<Hashed> hashed = new ArrayList<>(words.size());
    for (String word : words) {
      hashed.add(new Hashed(Hash64.of(word), word));
    }
    hashed.sort(Comparator.comparingLong(Hashed::hash));
    return hashed;
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words under which a cluster looks for its like. */
final class Terms {

  /** Most terms of one cluster. */
  static final int MOST = 6;

  private static final int ACTOR_TERMS = 3;

  private Terms() {}

  /**
   * Up to {@link #MOST} terms: actors, a place, a topic, and one that everything has; equal content
   * has equal terms.
   */
  static List<String> of(Content content) {
    Set<String> actors = new LinkedHashSet<>();
    for (String actor : content.actors()) {
      Names.blockWords(actor).forEach(word -> actors.add("a:" + word));
    }
    List<String> terms = new ArrayList<>(actors.stream().limit(ACTOR_TERMS).toList());
    content.places().stream().limit(1).forEach(place -> terms.add("p:" + place));
    content.topics().stream()
        .min(Comparator.comparingLong(Buckets::hash))
        .ifPresent(topic -> terms.add("t:" + topic));
    terms.add("*");
    return List.copyOf(terms);
  }
}

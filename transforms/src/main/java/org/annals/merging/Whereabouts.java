package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;

/**
 * Who acts and where, by the words before each name: whoever is only ever named behind "in" or "off
 * the port of" is where it happened, and so is everybody whom a force of nature strikes.
 *
 * @param actors the actors left
 * @param places the places, with those that had been taken for actors
 */
record Whereabouts(List<String> actors, List<String> places) {

  /** Forces of nature. */
  static final Set<String> NATURAL = Set.of("quake", "storm weather", "avalanche");

  private static final List<String> BEFORE =
      List.of(
          " in ",
          " near ",
          " off ",
          " outside ",
          " around ",
          "In ",
          "Near ",
          " town of ",
          " city of ",
          " port of ",
          " coast of ",
          " village of ",
          " island of ",
          " province of ",
          " region of ",
          " state of ",
          " district of ",
          " suburb of ");

  Whereabouts {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  static Whereabouts of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    boolean natural = NATURAL.contains(candidate.action());
    List<String> cast = Cast.of(candidate);
    List<String> actors = new ArrayList<>(cast);
    actors.removeIf(name -> natural || isPlace(mention.quote(), name));
    if (actors.size() == cast.size()) {
      return new Whereabouts(actors, candidate.places());
    }
    List<String> places = new ArrayList<>(candidate.places());
    cast.stream().filter(name -> !actors.contains(name)).forEach(places::add);
    return new Whereabouts(actors, places);
  }

  private static boolean isPlace(String quote, String name) {
    int at = quote.indexOf(name);
    if (at < 0) {
      return false;
    }
    for (; at >= 0; at = quote.indexOf(name, at + 1)) {
      if (!follows(quote, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(String quote, int at) {
    for (String words : BEFORE) {
      if (quote.startsWith(words, at - words.length())) {
        return true;
      }
    }
    return false;
  }
}

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
          " through ",
          " across ",
          " inside ",
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

  private static final String AND = " and ";

  private static final Set<String> ROADS =
      Set.of("Street", "Road", "Avenue", "Lane", "Highway", "Boulevard", "Square", "Bridge");

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
    boolean road = isRoad(name);
    for (; at >= 0; at = quote.indexOf(name, at + 1)) {
      if (!follows(quote, at) && !(road && quote.startsWith(" on ", at - 4))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoad(String name) {
    return ROADS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean follows(String quote, int at) {
    for (String words : BEFORE) {
      if (quote.startsWith(words, at - words.length())) {
        return true;
      }
    }
    int before = beforeJoined(quote, at);
    return before > 0 && follows(quote, before);
  }

  /**
   * Where the name stands to which "and" joins the one at {@code at}: "in Maine and Iowa"; or 0.
   */
  private static int beforeJoined(String quote, int at) {
    if (!quote.startsWith(AND, at - AND.length())) {
      return 0;
    }
    int start = quote.lastIndexOf(' ', at - AND.length() - 1) + 1;
    return Character.isUpperCase(quote.charAt(start)) ? start : 0;
  }
}

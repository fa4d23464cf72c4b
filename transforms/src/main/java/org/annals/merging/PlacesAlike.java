package org.annals.merging;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Points for where it happened. */
final class PlacesAlike {

  private static final int SHARED = 8;
  private static final int OTHERS = -12;

  /**
   * One article that tells of two places tells of two events, unless it goes on with "the quake".
   */
  private static final int ELSEWHERE = -30;

  /** Two articles of which neither names where the other's earth shook. */
  private static final int STRUCK_ELSEWHERE = -50;

  private static final int SHOOK_OTHERWISE = -90;

  private static final String QUAKE = "quake";

  private static final Pattern MAGNITUDE = Pattern.compile("\\d\\.\\d(?!\\d)");

  private PlacesAlike() {}

  static int points(Content a, Content b) {
    if (shookOtherwise(a, b)) {
      return SHOOK_OTHERWISE;
    }
    if (isOfNature(a, b)
        && struckElsewhere(a, b)
        && struckElsewhere(b, a)
        && Collections.disjoint(a.context().scene().names(), b.context().scene().names())) {
      return STRUCK_ELSEWHERE;
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return 0;
    }
    for (String place : a.places()) {
      if (b.places().contains(place)) {
        return SHARED;
      }
    }
    if (a.context().article().equals(b.context().article())) {
      return a.context().scene().resumes() || b.context().scene().resumes() ? 0 : ELSEWHERE;
    }
    boolean oneDay = DatesAlike.sameDay(a, b);
    return oneDay && (speaksOf(a, b) || speaksOf(b, a)) ? 0 : OTHERS;
  }

  /** A town and its country, or a street of it: the one article names the other's place too. */
  private static boolean speaksOf(Content a, Content b) {
    List<String> keywords = a.context().keywords();
    return b.places().stream()
        .anyMatch(place -> keywords.containsAll(List.of(place.split(" ", -1))));
  }

  /** Two quakes, of magnitude 5.4 and 6.1. */
  private static boolean shookOtherwise(Content a, Content b) {
    if (!a.action().equals(QUAKE) || !b.action().equals(QUAKE)) {
      return false;
    }
    List<String> one = magnitudes(a);
    List<String> other = magnitudes(b);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** "6.1", and so "6.1-magnitude". */
  private static List<String> magnitudes(Content quake) {
    return quake.context().scene().words().stream()
        .filter(word -> MAGNITUDE.matcher(word).lookingAt())
        .map(word -> word.substring(0, 3))
        .toList();
  }

  private static boolean isOfNature(Content a, Content b) {
    return (Whereabouts.NATURAL.contains(a.action()) || Whereabouts.NATURAL.contains(b.action()))
        && DatesAlike.near(a, b);
  }

  /** A force of nature strikes where the sentence names; the other article names none of it. */
  private static boolean struckElsewhere(Content a, Content b) {
    List<String> names = b.context().scene().names();
    return !names.isEmpty() && a.context().keywords().stream().noneMatch(names::contains);
  }
}

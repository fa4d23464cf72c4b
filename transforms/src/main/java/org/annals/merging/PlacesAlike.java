package org.annals.merging;

import java.util.List;

/** Points for where it happened. */
final class PlacesAlike {

  private static final int SHARED = 8;
  private static final int OTHERS = -12;

  /** One article that tells of two places tells of two events. */
  private static final int ELSEWHERE = -30;

  /** Two articles of which the one never names where the other's earth shook. */
  private static final int STRUCK_ELSEWHERE = -50;

  private PlacesAlike() {}

  static int points(Content a, Content b) {
    if (WordsAlike.count(a.context().scene().names(), b.context().scene().names()) == 0
        && (struckElsewhere(a, b) || struckElsewhere(b, a))) {
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
      return ELSEWHERE;
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

  /** A force of nature strikes where the sentence names; the other article names none of it. */
  private static boolean struckElsewhere(Content a, Content b) {
    List<String> names = b.context().scene().names();
    return Whereabouts.NATURAL.contains(a.action())
        && Whereabouts.NATURAL.contains(b.action())
        && !names.isEmpty()
        && a.context().keywords().stream().noneMatch(names::contains);
  }
}

package org.annals.merging;

import java.util.Collections;
import java.util.List;
import org.annals.text.things.SameThings;

/** Points for who acts. */
final class ActorsAlike {

  private static final int SAME = 30;
  private static final int SHORT = 20;
  private static final int FURTHER = 6;
  private static final int MOST_FURTHER = 12;

  /** The sentence of the one, whose clause names nobody, holds the other's name. */
  private static final int MENTIONED = 20;

  private static final int BESIDE = 5;
  private static final int NONE = -25;

  /** Both name somebody whom the other does not: "she met him", "she met them". */
  private static final int OTHERS = -10;

  /** What somebody did in a year, with others or by nobody's name, is one of many such deeds. */
  private static final int ONE_OF_MANY = -20;

  private ActorsAlike() {}

  static int points(Content one, Content other) {
    List<String> a = one.actors();
    List<String> b = other.actors();
    if (a.isEmpty() || b.isEmpty()) {
      return isAmong(a, other) || isAmong(b, one)
          ? SHORT
          : areNamedBeside(one, other) ? MENTIONED : unnamed(one, other);
    }
    int points = points(a, b);
    return points == NONE + OTHERS && actBeside(one, other)
        ? BESIDE
        : points + (points == SAME + OTHERS ? oneOfMany(one, other) : 0);
  }

  /** Points for who is named in both beside the first. */
  static int further(Content one, Content other) {
    return Math.max(0, points(one, other) - SAME);
  }

  private static int unnamed(Content one, Content other) {
    return one.actors().size() != other.actors().size() ? oneOfMany(one, other) : 0;
  }

  private static int oneOfMany(Content one, Content other) {
    return Deeds.mayBeOneOfMany(one, other) ? ONE_OF_MANY : 0;
  }

  /**
   * Whether the sentence around the one names who acts in the other, of the news of the same few
   * days: "the court threw out its appeal", "the firm lost when the court ruled". Two who do the
   * same do two things.
   */
  static boolean actBeside(Content one, Content other) {
    return !one.action().equals(other.action()) && areNamedBeside(one, other);
  }

  private static boolean areNamedBeside(Content one, Content other) {
    return DatesAlike.near(one, other) && (isNamedBeside(one, other) || isNamedBeside(other, one));
  }

  private static boolean isNamedBeside(Content one, Content other) {
    Scene scene = other.context().scene();
    for (String name : one.actors()) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (Collections.binarySearch(scene.words(), SameThings.of(last)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The launch of the Volta store", which names nobody, beside who "launched the Volta Games
   * Store": a name of several words whose first and last word stand among the other's objects; its
   * last may be what happened ("the March Revolution").
   */
  private static boolean isAmong(List<String> names, Content other) {
    for (String name : names) {
      int gap = name.indexOf(' ');
      if (gap > 0
          && other.objects().contains(SameThings.of(name.substring(0, gap)))
          && names(other, name.substring(name.lastIndexOf(' ') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Content content, String word) {
    return content.objects().contains(SameThings.of(word)) || content.lemmas().contains(word);
  }

  private static int points(List<String> a, List<String> b) {
    int shared = 0;
    boolean same = false;
    for (String name : a) {
      Names.Match match = best(name, b);
      shared += match == Names.Match.NONE ? 0 : 1;
      same |= match == Names.Match.SAME;
    }
    if (shared == 0) {
      return NONE + OTHERS;
    }
    boolean others =
        shared < a.size() && b.stream().anyMatch(name -> best(name, a) == Names.Match.NONE);
    return (same ? SAME : SHORT)
        + Math.min(MOST_FURTHER, FURTHER * (shared - 1))
        + (others ? OTHERS : 0);
  }

  private static Names.Match best(String name, List<String> others) {
    Names.Match best = Names.Match.NONE;
    for (String other : others) {
      Names.Match match = Names.match(name, other);
      best = match.compareTo(best) > 0 ? match : best;
    }
    return best;
  }
}

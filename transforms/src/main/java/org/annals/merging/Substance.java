package org.annals.merging;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How much two tellings have in common, whoever acts and whatever the articles say. Who acts does
 * many things on one day, and much of one kind in a year: where the words for what was done differ,
 * things and sentences must not.
 */
final class Substance {

  /** Of two that need to share more than they do. */
  private static final int TOO_LITTLE = -60;

  /** Points for things and sentences from which on two tell some of the same. */
  private static final int ENOUGH = 8;

  /** The same of what one tells of a year. */
  private static final int ANYTHING = 1;

  /** The same of deeds that are no more than near each other. */
  private static final int ENOUGH_OF_NEAR = 10;

  /** The same of deeds of no kin, which share no number. */
  private static final int ENOUGH_OF_STRANGERS = 35;

  /** A class of saying that tells what was done by it. */
  private static final String SHOW = "announce";

  /** What prices, sales and tempers do by the dozen: what rose or fell is the event. */
  private static final Set<String> LEVELS = Set.of("rise", "fall");

  /** Words that tell so of what is written: it is out once. */
  private static final Set<String> PUBLISHING =
      Set.of("publish", "publication", "broadcast", "release", "print", "issue");

  /** Letters that a verb and its noun share; all but the last of the shorter where that is less. */
  private static final int STEM = 4;

  private static final int LEAST_STEM = 3;

  /** Days of the longest time in which most do a thing once. */
  private static final int SEASON = 92;

  private Substance() {}

  /** {@link #TOO_LITTLE}, or 0. */
  static int points(Content a, Content b) {
    int least = least(a, b);
    if (least == 0) {
      return 0;
    }
    int things = Feature.OBJECTS.points(a, b);
    int shared = things + Feature.SCENE.points(a, b);
    boolean enough =
        least == ENOUGH_OF_STRANGERS
            ? shared >= least
            : shared + ActorsAlike.further(a, b) >= least
                || things >= ENOUGH
                || Feature.PLACES.points(a, b) > 0;
    return enough ? 0 : TOO_LITTLE;
  }

  /** What the two need for things and sentences; 0 where the deed itself says enough. */
  private static int least(Content a, Content b) {
    if (Deeds.areUnlike(a, b)) {
      return shareCount(a, b) ? 0 : ENOUGH_OF_STRANGERS;
    }
    if (LEVELS.contains(a.action()) && ActorsAlike.points(a, b) <= 0) {
      return shareCount(a, b) ? 0 : ENOUGH;
    }
    boolean near = DatesAlike.near(a, b);
    if (!a.action().equals(b.action())) {
      boolean loose = near && Akin.of(a.action(), b.action()) == Akin.NEAR;
      return loose && !Deeds.isToldBeside(a, b) ? ENOUGH_OF_NEAR : 0;
    }
    if (!near && a.span().equals(b.span())) {
      return 0;
    }
    if (isSaying(a, b) || (isOfManyKinds(a.action(), near) && !shareWord(a, b))) {
      return ENOUGH;
    }
    return !near && isOneOfAYear(a, b) ? ANYTHING : 0;
  }

  /** Whether both say something, and not the same. */
  private static boolean isSaying(Content a, Content b) {
    return SayingsAlike.SPEECH.contains(a.action())
        && !a.action().equals(SHOW)
        && !publish(a)
        && !publish(b)
        && !a.context().scene().words().equals(b.context().scene().words());
  }

  private static boolean publish(Content saying) {
    return !Collections.disjoint(saying.lemmas(), PUBLISHING);
  }

  /** Whether a class takes in deeds of many kinds, or of a day any sentence may tell it. */
  private static boolean isOfManyKinds(String action, boolean near) {
    return Deeds.isVague(action) || (near && Scene.isGeneral(action));
  }

  private static boolean shareWord(Content a, Content b) {
    return shareStem(a.lemmas(), b.lemmas()) || Deeds.isSaidByItsNoun(a, b);
  }

  /** "Founded" and "its foundation", "ruled" and "the ruling". */
  private static boolean shareStem(List<String> some, List<String> others) {
    for (String one : some) {
      for (String other : others) {
        int shorter = Math.min(one.length(), other.length());
        int least = Math.max(LEAST_STEM, Math.min(STEM, shorter - 1));
        if (one.regionMatches(0, other, 0, least)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one tells of a year, and the two name other things: most is done more than once. */
  private static boolean isOneOfAYear(Content a, Content b) {
    return Math.max(Spans.days(a.span()), Spans.days(b.span())) > SEASON
        && !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && Feature.OBJECTS.points(a, b) < 0
        && !Deeds.isDoneSeldom(a.action());
  }

  private static boolean shareCount(Content a, Content b) {
    return WordsAlike.count(a.context().scene().counts(), b.context().scene().counts()) > 0;
  }

  /**
   * Whether the two clauses tell some of the same. One day has too many sayings for that, and deeds
   * of no kin need a number that both tell.
   */
  static boolean isShared(Content a, Content b) {
    if (SayingsAlike.SPEECH.contains(a.action()) && SayingsAlike.SPEECH.contains(b.action())) {
      return false;
    }
    boolean counts = shareCount(a, b);
    if (counts || Deeds.areUnlike(a, b)) {
      return counts;
    }
    int objects = Feature.OBJECTS.points(a, b);
    return objects > 0
        || (Deeds.areSaidPlainly(a, b) && (objects == 0 || ActorsAlike.points(a, b) > 0))
        || Deeds.isToldBeside(a, b)
        || WordsAlike.cosine(
                ScenesAlike.WORDS, a.context().scene().words(), b.context().scene().words())
            >= ENOUGH_OF_NEAR;
  }
}

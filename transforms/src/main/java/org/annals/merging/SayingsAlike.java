package org.annals.merging;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Points for two sayings. One day has many of them: unless both name who says it, or tell some of
 * the same words, nothing makes two of them one.
 */
final class SayingsAlike {

  static final Set<String> SPEECH =
      Set.of(
          "say",
          "report",
          "announce",
          "claim",
          "confirm",
          "warn",
          "promise",
          "demand",
          "criticize",
          "praise");

  private static final int NOBODY_NAMED = -20;
  private static final int OTHER_WORDS = -100;

  /** "Her lawyers said", "she said". */
  private static final int OTHER_SPEAKER = -90;

  /**
   * A sentence with fewer words than these beside the saying may leave out what was said. One of
   * them is the speaker where no name is ("the firm").
   */
  private static final int FEWEST = 2;

  /** What says no more than that somebody spoke: two papers may have heard two things of a day. */
  private static final String SAY = "say";

  /** Reporters, in the word that tellings are compared by. */
  private static final String PRESS = "journalist";

  /** Fewest points of {@link #LIKE} for the words of two that were said. */
  private static final int SAME_WORDS = 6;

  private static final int LIKE = 30;

  /** Who speaks, and how, in the words that tellings are compared by: nothing of what was said. */
  private static final Set<String> SPEAKERS = Set.of("spokesman", "official", "statement");

  private SayingsAlike() {}

  static int points(Content a, Content b) {
    if (!SPEECH.contains(a.action()) || !SPEECH.contains(b.action())) {
      return 0;
    }
    boolean named = !a.actors().isEmpty() && !b.actors().isEmpty();
    boolean unnamed = a.actors().isEmpty() && b.actors().isEmpty();
    List<String> one = a.context().scene().words();
    List<String> other = b.context().scene().words();
    boolean others =
        (areHeardTwice(a, b)
                && !one.equals(other)
                && WordsAlike.cosine(LIKE, one, other) < SAME_WORDS)
            || (Math.min(one.size(), other.size()) >= FEWEST
                && (WordsAlike.count(one, other) < (unnamed ? FEWEST : 1)
                    || SPEAKERS.containsAll(WordsAlike.shared(one, other))));
    return (named ? 0 : NOBODY_NAMED)
        + (others ? OTHER_WORDS : 0)
        + (Agent.areOthers(a, b) ? OTHER_SPEAKER : 0);
  }

  /** What was told to reporters of one day they all heard, each in his words. */
  private static boolean areHeardTwice(Content a, Content b) {
    return a.action().equals(SAY)
        && b.action().equals(SAY)
        && !a.context().article().equals(b.context().article())
        && !(DatesAlike.near(a, b) && isToldToThePress(a) && isToldToThePress(b));
  }

  private static boolean isToldToThePress(Content saying) {
    return Collections.binarySearch(saying.context().scene().words(), PRESS) >= 0;
  }
}

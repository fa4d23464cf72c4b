package org.annals.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of an article's tellings another article's telling means, where points alone do not say:
 * the one that looks like it, when nothing else in the same article looks nearly as much like it.
 * Two papers tell of one day in different words, but each of their sentences has at most one event
 * of the other paper as its like.
 */
final class Rivals {

  /** Of two tellings this near in points, neither is the one. */
  private static final int TOO_CLOSE = 6;

  private final List<Draft> drafts;
  private final NameBook book;
  private final Map<Integer, List<Like>> likes = new HashMap<>();

  private record Like(int score, int other) {}

  /** Those among {@code pairs}, each of two of {@code drafts}. */
  Rivals(List<Draft> drafts, Pairs pairs, NameBook book) {
    this.drafts = drafts;
    this.book = book;
    pairs.each(
        (score, first, second) -> {
          likes.computeIfAbsent(first, key -> new ArrayList<>()).add(new Like(score, second));
          likes.computeIfAbsent(second, key -> new ArrayList<>()).add(new Like(score, first));
        });
  }

  /** Whether each of two is the other's like in its article. */
  boolean areLikes(int score, int first, int second) {
    return !hasRival(score, first, second) && !hasRival(score, second, first);
  }

  /** Whether another telling of the article of {@code other} is as much like {@code one}. */
  private boolean hasRival(int score, int one, int other) {
    for (Like like : likes.getOrDefault(one, List.of())) {
      if (like.score() + TOO_CLOSE <= score) {
        return false;
      }
      if (like.other() != other
          && article(like.other()).equals(article(other))
          && drafts.get(like.other()).whole() != drafts.get(other).whole()
          && agrees(one, like.other())) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int one, int other) {
    Draft a = drafts.get(one).whole();
    Draft b = drafts.get(other).whole();
    return a == b || Constraints.objection(a, b, book).isEmpty();
  }

  private String article(int place) {
    return drafts.get(place).article();
  }
}

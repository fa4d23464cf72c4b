package org.annals.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annals.model.Numbers;

/** Finds pairs of articles that share many of their words' runs. */
public final class NearCopies {

  /**
   * Of a hundred values, how many must be equal: published studies of syndicated news take 50 to
   * 80.
   */
  private static final int SHARE_PERCENT = 60;

  /**
   * Of a hundred values, how many are equal when two articles tell one story partly in the same
   * words: enough to lend a day, too few for a copy.
   */
  private static final int STORY_PERCENT = 35;

  private static final int PERCENT = 100;

  /**
   * An article is compared with so many before it in its band, which bounds the work of a band that
   * all share.
   */
  private static final int WINDOW = 32;

  private NearCopies() {}

  /**
   * Two articles of one story, the original first.
   *
   * @param original the smaller by {@link StoryCard#compareTo}
   * @param copy the other
   * @param near whether the other repeats it nearly word for word; else it shares a third of its
   *     words' runs, lacks a day, and the original states one
   */
  public record Pair(StoryCard original, StoryCard copy, boolean near) {}

  /**
   * The pairs within {@code bucket}, which holds whole bands in any order; a pair may come more
   * than once.
   */
  public static List<Pair> find(Iterable<BandEntry> bucket) {
    Map<Long, List<StoryCard>> bands = new HashMap<>();
    for (BandEntry entry : bucket) {
      bands.computeIfAbsent(entry.band(), band -> new ArrayList<>(1)).add(entry.card());
    }
    // Most bands hold one article and are nobody's.
    bands.values().removeIf(band -> band.size() < 2);
    List<Pair> pairs = new ArrayList<>();
    for (List<StoryCard> band : bands.values()) {
      List<StoryCard> cards = List.copyOf(new TreeSet<>(band));
      for (int i = 1; i < cards.size(); i++) {
        addPairs(cards.subList(0, Math.min(i, WINDOW)), cards.get(i), pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(List<StoryCard> originals, StoryCard copy, List<Pair> pairs) {
    for (StoryCard original : originals) {
      int percent = percent(original, copy);
      boolean near = percent >= SHARE_PERCENT;
      boolean lends = original.states() && !copy.states() && percent >= STORY_PERCENT;
      if (near || lends) {
        pairs.add(new Pair(original.bare(), copy.bare(), near));
      }
    }
  }

  private static int percent(StoryCard one, StoryCard other) {
    int equal = Numbers.copyOf(one.sketch()).equal(Numbers.copyOf(other.sketch()));
    return equal * PERCENT / one.sketch().size();
  }
}

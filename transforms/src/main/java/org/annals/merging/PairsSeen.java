package org.annals.merging;

/**
 * The pairs seen lately: two neighbours of one block often are neighbours in others too, and need
 * not be scored in each. A pair takes the place of another of the same hash, so that no cell is too
 * large for it; who forgets one scores it again, for the same points.
 */
final class PairsSeen {

  /** Spreads numbers that lie near each other: the golden ratio of a long, after Knuth. */
  private static final long HASH = 0x9E3779B97F4A7C15L;

  private static final int FEWEST_PLACES = 1 << 6;
  private static final int MOST_PLACES = 1 << 18;

  /**
   * Two places of the cell's list in one number; 0 where nothing is, since none is its own pair.
   */
  private final long[] places;

  private final int shift;

  /** Nothing yet, of a cell of {@code size}. */
  PairsSeen(int size) {
    int wanted = Math.min(MOST_PLACES / Blocks.WINDOW, size) * Blocks.WINDOW;
    places = new long[Integer.highestOneBit(Math.max(FEWEST_PLACES, wanted))];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(places.length);
  }

  /** Whether the pair has not been seen, as far as it is remembered; from now on it has. */
  boolean isNew(int first, int second) {
    long number = number(first, second);
    int place = (int) ((number * HASH) >>> shift);
    boolean known = places[place] == number;
    places[place] = number;
    return !known;
  }

  private static long number(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }
}

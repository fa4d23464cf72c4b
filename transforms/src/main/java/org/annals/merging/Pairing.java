package org.annals.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.TimeSpan;

/**
 * Which two clusters of a cell may tell one deed, before either has joined anything: what {@link
 * Constraints#objection} asks of their days, and of their actions, which only become more. Asked of
 * pairs by the million, of which hardly any goes further, so that what it takes lies ready.
 */
final class Pairing {

  /** So many actions are numbered, for the table grows with their square. */
  private static final int MOST_ACTIONS = 256;

  /** Of a cluster with several actions, or with one of the rest. */
  private static final int NO_NUMBER = -1;

  private final List<Cluster> cell;
  private final long[] first;
  private final long[] last;
  private final boolean[] few;

  /** The number of its only action, or {@link #NO_NUMBER}. */
  private final int[] actions;

  /** How each two actions stand to each other, by their numbers; null where nobody asked yet. */
  private final Akin[] akin;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Those of {@code cell}. */
  Pairing(List<Cluster> cell) {
    this.cell = cell;
    first = new long[cell.size()];
    last = new long[cell.size()];
    few = new boolean[cell.size()];
    actions = new int[cell.size()];
    for (int i = 0; i < cell.size(); i++) {
      Cluster cluster = cell.get(i);
      TimeSpan common = cluster.common();
      first[i] = common.from().toEpochDay();
      last[i] = common.to().toEpochDay();
      few[i] = DatesAlike.areFew(common);
      actions[i] = number(cluster.bond().actions());
    }
    akin = new Akin[numbers.size() * numbers.size()];
  }

  private int number(List<String> told) {
    Integer known = told.size() == 1 ? numbers.get(told.get(0)) : null;
    if (known != null) {
      return known;
    }
    if (told.size() != 1 || numbers.size() == MOST_ACTIONS) {
      return NO_NUMBER;
    }
    numbers.put(told.get(0), numbers.size());
    return numbers.size() - 1;
  }

  /**
   * Whether the clusters at {@code one} and {@code other} may.
   *
   * @param finer whether the other is of a finer cell, and the one would join it
   */
  boolean mayTellOneDeed(int one, int other, boolean finer) {
    if (first[one] > last[other] || first[other] > last[one]) {
      return false;
    }
    boolean near = few[one] && few[other];
    if (actions[one] == NO_NUMBER || actions[other] == NO_NUMBER) {
      List<String> some = cell.get(one).bond().actions();
      List<String> others = cell.get(other).bond().actions();
      return Constraints.agreeAlone(Akin.ofAll(some, others), near)
          || (finer && Akin.haveKin(some, others));
    }
    // Of one action each, kin is what agrees anyway.
    return Constraints.agreeAlone(akin(one, other), near);
  }

  private Akin akin(int one, int other) {
    int place = actions[one] * numbers.size() + actions[other];
    Akin known = akin[place];
    if (known == null) {
      known = Akin.ofAll(cell.get(one).bond().actions(), cell.get(other).bond().actions());
      akin[place] = known;
    }
    return known;
  }
}

package org.annals.merging;

/**
 * How wide a cell of time is, finest first. Cells of one level are disjoint, and each lies within
 * one of the next. Whatever no decade holds is in {@link #ALL}: such spans are too few to divide.
 */
public enum Level {
  DAY,
  MONTH,
  YEAR,
  DECADE,
  ALL;

  /** Whether cells of this level lie within those of {@code other}. */
  public boolean finerThan(Level other) {
    return compareTo(other) < 0;
  }
}

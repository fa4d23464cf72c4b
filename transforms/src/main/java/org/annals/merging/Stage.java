package org.annals.merging;

import java.util.EnumSet;
import java.util.List;

/**
 * Levels that are merged together, after all finer ones. A stage's group is all mentions of one
 * {@link Sort} in one cell, and of one family of actions where the cell is wide: small enough for
 * one worker, since no others can be merged.
 */
public enum Stage {
  /** Days and their months, a group for each month. */
  NEAR(Level.DAY, Level.MONTH),

  /** Years, a group for each. */
  YEARS(Level.YEAR, Level.YEAR),

  /** Whatever is wider, one group. */
  FAR(Level.DECADE, Level.ALL);

  private final Level finest;
  private final Level width;

  Stage(Level finest, Level width) {
    this.finest = finest;
    this.width = width;
  }

  /** The stage that merges the mentions of {@code level}. */
  public static Stage of(Level level) {
    return switch (level) {
      case DAY, MONTH -> NEAR;
      case YEAR -> YEARS;
      case DECADE, ALL -> FAR;
    };
  }

  /** How wide the cell of a group is. */
  Level width() {
    return width;
  }

  /** Finest first. */
  List<Level> levels() {
    return List.copyOf(EnumSet.range(finest, width));
  }
}

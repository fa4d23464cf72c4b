package org.annals.model;

import java.util.Locale;

/**
 * How fine a {@link TimeSpan} was told. {@code RANGE}: from one date to another; {@code FUZZY}:
 * "early 1990s", or a hull.
 */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY,
  RANGE,
  FUZZY;

  /** The word the contract writes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.annals.model;

import org.jspecify.annotations.Nullable;

/** Which part of a longer stretch is meant. */
public enum Portion {
  EARLY("START"),
  EARLY_TO_MID("START"),
  MID("MID"),
  MID_TO_LATE("END"),
  LATE("END"),
  /** "the beginning of": the first third, like {@link #EARLY}. */
  START("START"),
  /** "the end of": the last third, like {@link #LATE}. */
  END("END"),
  FIRST_HALF(null),
  SECOND_HALF(null),
  /** "earlier this week": up to the day before the anchor. */
  EARLIER("START"),
  /** "later this week": from the day after the anchor. */
  LATER("END"),
  /** "over the past year": as long up to the anchor, and not the calendar's own unit before. */
  UP_TO_NOW(null);

  private final @Nullable String mod;

  Portion(@Nullable String mod) {
    this.mod = mod;
  }

  /** The TIMEX3 {@code mod}, or null where the value itself says it. */
  public @Nullable String mod() {
    return mod;
  }
}

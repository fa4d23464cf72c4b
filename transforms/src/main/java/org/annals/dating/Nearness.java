package org.annals.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near to an anniversary the press speaks of it: mostly on the day, the day before and after,
 * seldom more than a week off.
 */
final class Nearness {

  /** A mistaken cue fits every day of many years a little, so each of them very little. */
  private static final double FAR = 2e-5;

  private static final double[] AHEAD = {1, 0.9, 0.6, 0.35, 0.2, 0.12, 0.1, 0.06, 0.04, 0.03, 0.03};
  private static final double[] BEHIND = {1, 0.9, 0.3, 0.15, 0.06, 0.04, 0.03};

  private Nearness() {}

  /**
   * The fit of {@code published} with an anniversary on {@code day}, which is told as past when
   * {@code past}.
   */
  static double to(LocalDate day, LocalDate published, boolean past) {
    long late = ChronoUnit.DAYS.between(day, published);
    if (late >= 0) {
      return late < BEHIND.length ? BEHIND[(int) late] : FAR;
    }
    return past ? FAR : -late < AHEAD.length ? AHEAD[(int) -late] : FAR;
  }
}

package org.annals.calendar;

import java.time.Instant;

/**
 * Instants of new and full moons, by the series of Meeus, "Astronomical Algorithms", chapter 49,
 * without its smallest terms: right within two minutes between 1900 and 2100; full moons, which
 * have a little other terms, within six.
 */
final class NewMoons {

  /**
   * Terms of the correction in days: coefficient, multiples of the sun's, the moon's, the node's.
   */
  private static final double[][] TERMS = {
    {-0.40720, 0, 1, 0},
    {0.17241, 1, 0, 0},
    {0.01608, 0, 2, 0},
    {0.01039, 0, 0, 2},
    {0.00739, -1, 1, 0},
    {-0.00514, 1, 1, 0},
    {0.00208, 2, 0, 0},
    {-0.00111, 0, 1, -2},
    {-0.00057, 0, 1, 2},
    {0.00056, 1, 2, 0},
    {-0.00042, 0, 3, 0},
    {0.00042, 1, 0, 2},
    {0.00038, 1, 0, -2},
    {-0.00024, -1, 2, 0},
  };

  private static final double MONTH = 29.530588861;
  private static final double FIRST = 2451550.09766;
  private static final double UNIX_EPOCH = 2440587.5;
  private static final double SECONDS = 86_400;

  /** Seconds that the earth's turning is behind in our age. */
  private static final double LATE = 60;

  private NewMoons() {}

  /** The first new moon that is not before {@code start}. */
  static Instant from(Instant start) {
    return from(start, 0);
  }

  /** The first full moon that is not before {@code start}. */
  static Instant fullFrom(Instant start) {
    return from(start, 0.5);
  }

  private static Instant from(Instant start, double phase) {
    double days = start.getEpochSecond() / SECONDS + UNIX_EPOCH - FIRST;
    double number = Math.floor(days / MONTH) - 1 + phase;
    Instant moon = instant(number);
    while (moon.isBefore(start)) {
      number++;
      moon = instant(number);
    }
    return moon;
  }

  /** The new moon so many months after that of 6 January 2000. */
  private static Instant instant(double number) {
    double centuries = number / 1236.85;
    double square = centuries * centuries;
    double sun = Math.toRadians(2.5534 + 29.10535670 * number);
    double moon = Math.toRadians(201.5643 + 385.81693528 * number + 0.0107582 * square);
    double node = Math.toRadians(160.7108 + 390.67050284 * number - 0.0016118 * square);
    double eccentricity = 1 - 0.002516 * centuries - 0.0000074 * square;
    double day = FIRST + MONTH * number + 0.00015437 * square;
    for (double[] term : TERMS) {
      double angle = term[1] * sun + term[2] * moon + term[3] * node;
      day += term[0] * Math.pow(eccentricity, Math.abs(term[1])) * Math.sin(angle);
    }
    return Instant.ofEpochSecond(Math.round((day - UNIX_EPOCH) * SECONDS - LATE));
  }
}

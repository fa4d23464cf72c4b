package org.annals.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days of a window with what all cues together leave of each, and the narrowest run of days
 * that holds nearly all of it.
 */
final class DayWeights {

  /** How long after the last date that a text tells it may have been written. */
  static final int YEARS = 15;

  /** A longer answer is none. */
  private static final int MAX_DAYS = 31;

  private static final double HELD = 0.8;

  /** A day beside the answer that is nearly as good belongs to it. */
  private static final double NEARLY = 0.25;

  /** What is left to a day on which all that dictionaries know is against it. */
  private static final double UNKNOWN = 2e-5;

  private static final double DAYS_A_YEAR = 365.25;
  private static final double AGREES = 0.3;

  /** The part of all days that a cue may leave and still point at some. */
  private static final double POINTS = 0.3;

  /** The same of what rests on a dictionary: terms of office only bound the years. */
  private static final double KNOWN_POINTS = 0.1;

  /**
   * Something after which publication gets less likely year by year.
   *
   * @param from its day
   * @param fading how fast: the power of the years
   */
  record News(LocalDate from, double fading) {}

  private final LocalDate start;
  private final double[] weights;
  private int best;
  private int first;
  private int last;

  /**
   * Weighs the days of a window.
   *
   * @param from its first day
   * @param to its last day
   * @param news what publication follows soon, mostly; none when all days are alike
   * @param cues what is said of the day
   */
  DayWeights(LocalDate from, LocalDate to, List<News> news, List<Cue> cues) {
    this.start = from;
    List<Cue> own = cues.stream().filter(cue -> !cue.known()).toList();
    List<Cue> known = cues.stream().filter(Cue::known).toList();
    this.weights = product(from, to, known);
    double[] told = product(from, to, own);
    double most = Math.max(Double.MIN_NORMAL, Arrays.stream(weights).max().orElse(1));
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (weights[i] / most + UNKNOWN) * told[i] * recency(from.plusDays(i), news);
      best = weights[i] > weights[best] ? i : best;
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    narrow();
  }

  private static double[] product(LocalDate from, LocalDate to, List<Cue> cues) {
    double[] product = new double[(int) Anniversaries.days(from, to) + 1];
    for (int i = 0; i < product.length; i++) {
      LocalDate day = from.plusDays(i);
      product[i] = 1;
      for (Cue cue : cues) {
        product[i] *= cue.fit().of(day);
      }
    }
    return product;
  }

  /** News tells of late events: the further behind the last one, the less it is likely. */
  private static double recency(LocalDate day, List<News> news) {
    double most = news.isEmpty() ? 1 : 0;
    for (News late : news) {
      if (!day.isBefore(late.from())) {
        double years = 1 + Anniversaries.days(late.from(), day) / DAYS_A_YEAR;
        most = Math.max(most, Math.pow(years, -late.fading()));
      }
    }
    return most;
  }

  private void narrow() {
    first = best;
    last = best;
    double held = weights[best];
    while ((held < HELD || nearly()) && last - first < weights.length - 1) {
      double before = first > 0 ? weights[first - 1] : -1;
      double after = last < weights.length - 1 ? weights[last + 1] : -1;
      if (after >= before) {
        last++;
        held += after;
      } else {
        first--;
        held += before;
      }
    }
  }

  private boolean nearly() {
    double before = first > 0 ? weights[first - 1] : 0;
    double after = last < weights.length - 1 ? weights[last + 1] : 0;
    return Math.max(before, after) >= NEARLY * weights[best];
  }

  boolean bounded() {
    return width() <= MAX_DAYS;
  }

  /** How many of {@code cues} go with the best day and with few others. */
  long witnesses(List<Cue> cues) {
    return cues.stream().filter(cue -> agrees(cue) && points(cue)).count();
  }

  int width() {
    return last - first + 1;
  }

  LocalDate best() {
    return start.plusDays(best);
  }

  LocalDate earliest() {
    return start.plusDays(first);
  }

  LocalDate latest() {
    return start.plusDays(last);
  }

  double confidence() {
    return Math.round(100 * weights[best]) / 100.0;
  }

  /** Whether a cue goes with the best day nearly as well as with the day it likes best. */
  boolean agrees(Cue cue) {
    return cue.fit().of(best()) >= AGREES * most(cue);
  }

  private boolean points(Cue cue) {
    double well = AGREES * most(cue);
    long days =
        IntStream.range(0, weights.length)
            .filter(i -> cue.fit().of(start.plusDays(i)) >= well)
            .count();
    return days <= (cue.known() ? KNOWN_POINTS : POINTS) * weights.length;
  }

  private double most(Cue cue) {
    return IntStream.range(0, weights.length)
        .mapToDouble(i -> cue.fit().of(start.plusDays(i)))
        .max()
        .orElse(0);
  }
}

package org.annals.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How well a day of publication goes with a date by how many days it follows it: steps, each up to
 * the next, the first for all before, the last for all behind.
 */
final class Lag {

  private final NavigableMap<Long, Double> steps = new TreeMap<>();

  private Lag(double before) {
    steps.put(Long.MIN_VALUE, before);
  }

  /** Before any step: the fit {@code before}. */
  static Lag before(double before) {
    return new Lag(before);
  }

  /** From {@code days} on: the fit {@code fit}. */
  Lag from(long days, double fit) {
    steps.put(days, fit);
    return this;
  }

  /** The fit of {@code published} with {@code date}. */
  double of(LocalDate date, LocalDate published) {
    Map.Entry<Long, Double> step = steps.floorEntry(ChronoUnit.DAYS.between(date, published));
    return step.getValue();
  }
}

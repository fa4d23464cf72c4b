package org.annals.resolution;

import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of a date in a history: the nearest to what was told, counted in months. Every
 * doubt costs some months: to change the year without telling it, to go back to an aside, to leave
 * the years that the headline names.
 */
final class Choosing {

  /** What it costs to count from where the telling stands. */
  static final double HERE = 0;

  /** From a bare year of the sentence; from the date told last, in this sentence or before it. */
  static final double SENTENCES_YEAR = -4;

  static final double SAME_SENTENCE = -3;
  static final double LEADING_ON = -1;

  /** From an aside, told close by or further off. */
  static final double ASIDE_CLOSE = 0.5;

  static final double ASIDE = 3;

  /** From the last bare year: its section's, close by, where the telling goes on to, or aside. */
  static final double SECTIONS_YEAR = 0;

  static final double YEAR_BESIDE = -1;
  static final double YEAR_ON = 1.5;
  static final double YEAR_ASIDE = 4;

  /** A bare year told within so many characters before is most likely meant. */
  static final int BESIDE = 60;

  /** A date told within so many characters before is likely meant; an aside so far off may be. */
  static final int CLOSE = 400;

  static final int NEAR = 1500;

  private static final double NEXT_YEAR = 3;
  private static final double YEAR_BEFORE = 8;
  private static final double LATER = 6;
  private static final double OTHER_SECTION = 2;
  private static final double OUTSIDE = 12;
  private static final double OUTSIDE_ABOVE = 6;
  private static final double MONTH = 30.4;

  private int firstYear = Integer.MIN_VALUE;
  private int lastYear = Integer.MAX_VALUE;
  private boolean bounded;
  private boolean entered;
  private boolean lookedBack;
  private double least;
  private int best;
  private @Nullable IntFunction<Days> inYear;

  /** A headline is passed: what was told above it counts less. */
  void enterSection() {
    entered = true;
    bounded = false;
  }

  /** The years that the headline names. */
  void within(int first, int last) {
    firstYear = first;
    lastYear = last;
    bounded = true;
  }

  /** The telling has come to a year; bounds that it has left hold no longer. */
  void movedTo(int year) {
    entered = false;
    if (isOutside(year)) {
      firstYear = Integer.MIN_VALUE;
      lastYear = Integer.MAX_VALUE;
    }
  }

  /** Begins to choose the year of a date, which may be looked back to. */
  void begin(IntFunction<Days> date, boolean back) {
    inYear = date;
    lookedBack = back;
    least = Double.MAX_VALUE;
    best = 0;
  }

  /** Weighs the years around a date that was told. */
  void around(Days told, double cost) {
    int year = told.first().getYear();
    double counted = cost + (entered ? OTHER_SECTION : 0);
    weigh(year, told, counted);
    weigh(year - 1, told, counted + YEAR_BEFORE);
    weigh(year + 1, told, counted + NEXT_YEAR);
  }

  /** Weighs a year that was told. */
  void in(int year, double cost) {
    weigh(year, Days.year(year), cost);
  }

  int chosen() {
    return best;
  }

  private void weigh(int year, Days told, double cost) {
    if (inYear == null) {
      return;
    }
    int days = days(told, inYear.apply(year));
    double months = Math.abs(days) / MONTH + (lookedBack && days > 0 ? LATER : 0);
    double leaving = isOutside(year) ? (bounded ? OUTSIDE : OUTSIDE_ABOVE) : 0;
    double sum = cost + months + leaving;
    if (sum < least) {
      least = sum;
      best = year;
    }
  }

  private boolean isOutside(int year) {
    return year < firstYear || year > lastYear;
  }

  /** Days from one stretch to another; 0 when they overlap, negative when it goes back. */
  static int days(Days from, Days to) {
    if (to.first().isAfter(from.last())) {
      return (int) ChronoUnit.DAYS.between(from.last(), to.first());
    }
    return to.last().isBefore(from.first())
        ? (int) ChronoUnit.DAYS.between(from.first(), to.last())
        : 0;
  }
}

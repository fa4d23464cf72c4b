package org.annals.benchmarks.scale;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A sentence of a made article that tells an event.
 *
 * @param event the event's number
 * @param start where the sentence begins in the article's text
 * @param end where it ends, exclusive
 * @param earliest first day that the event can have had by this sentence
 * @param latest last such day
 * @param wrong whether it gives the event another day than all others give
 */
record Telling(int event, int start, int end, LocalDate earliest, LocalDate latest, boolean wrong) {

  /** Whether a quote from {@code from} up to {@code to} is from this sentence. */
  boolean shares(int from, int to) {
    return from < end && start < to;
  }

  /** Whether it tells a month, and {@code day} lies in it. */
  boolean isMonthOf(LocalDate day) {
    return !earliest.equals(latest) && YearMonth.from(earliest).equals(YearMonth.from(day));
  }
}

package org.annals.dating;

import java.time.LocalDate;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;

/**
 * A day that something states as the article's publication day.
 *
 * @param day the day
 * @param method what kind of evidence it is
 * @param weight how far it is believed; see {@link Weights}
 * @param start first code unit in the article's text; equal to {@code end} when it stands outside
 *     the text
 * @param end one past the last
 * @param text the words, verbatim
 * @param source for a person: where it was found
 */
record Candidate(
    LocalDate day,
    Published.Method method,
    int weight,
    int start,
    int end,
    String text,
    String source) {

  static Candidate outside(
      LocalDate day, Published.Method method, int weight, String text, String source) {
    return new Candidate(day, method, weight, 0, 0, text, source);
  }

  /** What becomes of it, for a person. */
  Evidence evidence(String fate) {
    return new Evidence(
        start, end, text, day + " by " + source + ", weight " + weight + ": " + fate);
  }

  /** The same with another weight. */
  Candidate weighing(int other) {
    return new Candidate(day, method, other, start, end, text, source);
  }
}

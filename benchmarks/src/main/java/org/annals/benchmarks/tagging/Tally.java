package org.annals.benchmarks.tagging;

/**
 * Counts of expressions and of what a tagger made of them; every F1 is {@code 2 n / (gold +
 * found)}, in percent.
 */
final class Tally {

  private int gold;
  private int found;
  private int relaxed;
  private int strict;
  private int type;
  private int value;

  /** Counts {@code match}. */
  void add(Match match) {
    Annotation expected = match.gold();
    Annotation answer = match.found();
    gold += expected == null ? 0 : 1;
    found += answer == null ? 0 : 1;
    if (expected == null || answer == null) {
      return;
    }
    relaxed++;
    strict += expected.sameSpan(answer) ? 1 : 0;
    type += expected.type().equals(answer.type()) ? 1 : 0;
    value += expected.sameValue(answer) ? 1 : 0;
  }

  /** Expressions of the corpus. */
  int gold() {
    return gold;
  }

  /** Expressions that the tagger found. */
  int found() {
    return found;
  }

  /** Those that overlap. */
  double relaxed() {
    return f1(relaxed);
  }

  /** Those that cover the same characters. */
  double strict() {
    return f1(strict);
  }

  /** Those that overlap and have the same type. */
  double type() {
    return f1(type);
  }

  /** Those that overlap and have the same value. */
  double value() {
    return f1(value);
  }

  /** Percent of the corpus's expressions that were found with the right value. */
  double valueRecall() {
    return gold == 0 ? 0 : 100.0 * value / gold;
  }

  /** Percent of the found expressions whose value is right. */
  double valuePrecision() {
    return found == 0 ? 0 : 100.0 * value / found;
  }

  private double f1(int right) {
    return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
  }
}

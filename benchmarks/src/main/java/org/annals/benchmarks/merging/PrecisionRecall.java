package org.annals.benchmarks.merging;

/**
 * Precision and recall, each from 0 to 1.
 *
 * @param precision of what was found, how much is right
 * @param recall of what is right, how much was found
 */
record PrecisionRecall(double precision, double recall) {

  /** Their harmonic mean; 0 when both are 0. */
  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}

package org.annals.text;

/**
 * What a word form adds to the scores of the tags, at its own place and, as features, at its
 * neighbours'. Nobody changes the arrays.
 */
final class WordWeights {

  private final double[] own;
  private final double[] justBefore;
  private final double[] twoBefore;
  private final double[] justAfter;
  private final double[] twoAfter;

  /**
   * The weights of a word form.
   *
   * @param own a score for each tag
   * @param justBefore the feature of the word after it
   * @param twoBefore of the one after that
   * @param justAfter of the word before it
   * @param twoAfter of the one before that
   */
  WordWeights(
      double[] own,
      double[] justBefore,
      double[] twoBefore,
      double[] justAfter,
      double[] twoAfter) {
    this.own = own;
    this.justBefore = justBefore;
    this.twoBefore = twoBefore;
    this.justAfter = justAfter;
    this.twoAfter = twoAfter;
  }

  /** A word that says nothing of its neighbours. */
  static WordWeights alone(double[] own) {
    double[] nothing = ModelFeatures.NOTHING;
    return new WordWeights(own, nothing, nothing, nothing, nothing);
  }

  /** Puts the scores of the word alone into {@code scores}. */
  void copyOwn(double[] scores) {
    System.arraycopy(own, 0, scores, 0, own.length);
  }

  double[] justBefore() {
    return justBefore;
  }

  double[] twoBefore() {
    return twoBefore;
  }

  double[] justAfter() {
    return justAfter;
  }

  double[] twoAfter() {
    return twoAfter;
  }
}

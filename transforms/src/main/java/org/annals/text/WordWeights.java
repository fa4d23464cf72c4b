package org.annals.text;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** What a word form adds to the scores of the tags, at its own place and at its neighbours'. */
final class WordWeights {

  private final double[] own;
  private final @Nullable Context justBefore;
  private final @Nullable Context twoBefore;
  private final @Nullable Context justAfter;
  private final @Nullable Context twoAfter;

  /**
   * The weights of a word form; null for a feature that the model does not know.
   *
   * @param own a score for each tag; nobody changes it
   * @param justBefore the feature of the word after it
   * @param twoBefore of the one after that
   * @param justAfter of the word before it
   * @param twoAfter of the one before that
   */
  WordWeights(
      double[] own,
      @Nullable Context justBefore,
      @Nullable Context twoBefore,
      @Nullable Context justAfter,
      @Nullable Context twoAfter) {
    this.own = own;
    this.justBefore = justBefore;
    this.twoBefore = twoBefore;
    this.justAfter = justAfter;
    this.twoAfter = twoAfter;
  }

  /** Puts the scores of the word alone into {@code scores}. */
  void copyOwn(double[] scores) {
    System.arraycopy(own, 0, scores, 0, own.length);
  }

  @Nullable Context justBefore() {
    return justBefore;
  }

  @Nullable Context twoBefore() {
    return twoBefore;
  }

  @Nullable Context justAfter() {
    return justAfter;
  }

  @Nullable Context twoAfter() {
    return twoAfter;
  }
}

package org.annals.model;

/**
 * How many units.
 *
 * @param count the number told, a multiple of one half as a rule; 0 when only "some", "several" or
 *     a bare plural was told
 */
public record Amount(double count) {

  /** "Several", "a few", or a bare plural. */
  public static final Amount VAGUE = new Amount(0);

  /** Checks the number. */
  public Amount {
    if (!(count >= 0) || Double.isInfinite(count)) {
      throw new IllegalArgumentException("not an amount: " + count);
    }
  }

  /** Whether no number was told. */
  public boolean vague() {
    return count == 0;
  }

  /** Whether it is a whole number that fits an {@code int}. */
  public boolean whole() {
    return count == Math.rint(count) && count <= Integer.MAX_VALUE;
  }
}

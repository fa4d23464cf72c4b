package org.annals.timex;

/** Reads one to ninety-nine in words; zero is read as well. */
final class SmallNumbers {

  private final Tokens tokens;
  private int value;

  SmallNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Value of what {@link #read} read last. */
  int value() {
    return value;
  }

  /** The token behind the number that starts at {@code i}, or −1 when none does. */
  int read(int i) {
    if (tokens.is(i, Sort.TENS)) {
      value = tokens.lexeme(i).number();
      int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
      int ones = tokens.is(next, Sort.NUM) ? tokens.lexeme(next).number() : 0;
      if (ones >= 1 && ones <= 9) {
        value += ones;
        return next + 1;
      }
      return i + 1;
    }
    if (tokens.is(i, Sort.NUM)) {
      value = tokens.lexeme(i).number();
      return i + 1;
    }
    return -1;
  }
}

package org.annals.timex;

/** Reads ordinals: "first", "21st", "twenty-first". */
final class Ordinals {

  private final Tokens tokens;
  private int value;

  Ordinals(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Value of what {@link #read} read last. */
  int value() {
    return value;
  }

  /** The token behind the ordinal that starts at {@code i}, or −1 when none does. */
  int read(int i) {
    Lexeme first = tokens.lexeme(i);
    if (first.is(Sort.DAYTH) || first.is(Sort.NTH) || first.is(Sort.ORDINAL)) {
      value = tokens.number(i);
      return i + 1;
    }
    if (!first.is(Sort.TENS)) {
      return -1;
    }
    int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    int ones = tokens.is(next, Sort.ORDINAL) ? tokens.lexeme(next).number() : 0;
    if (ones < 1 || ones > 9) {
      return -1;
    }
    value = first.number() + ones;
    return next + 1;
  }
}

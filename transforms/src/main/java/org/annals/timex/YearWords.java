package org.annals.timex;

/**
 * Reads years: "1953", "nineteen fifty-three", "nineteen oh five", "nineteen hundred and ten", "two
 * thousand and four", "one thousand seven hundred and eighty-nine".
 */
final class YearWords {

  private static final int FIRST_CENTURY = 11;
  private static final int LAST_CENTURY = 20;

  private final Tokens tokens;
  private final SmallNumbers small;
  private int value;

  YearWords(Tokens tokens, SmallNumbers small) {
    this.tokens = tokens;
    this.small = small;
  }

  /** Value of what {@link #read} read last. */
  int value() {
    return value;
  }

  /** The token behind the year that starts at {@code i}, or −1 when none does. */
  int read(int i) {
    if (tokens.is(i, Sort.YEAR)) {
      value = tokens.number(i);
      return i + 1;
    }
    boolean word = tokens.is(i, Sort.NUM) || tokens.is(i, Sort.TENS);
    int head = word ? tokens.lexeme(i).number() : 0;
    if (tokens.is(i + 1, "thousand")) {
      return head == 1 || head == 2 ? thousands(head * 1000, i + 2) : -1;
    }
    return head < FIRST_CENTURY || head > LAST_CENTURY ? -1 : hundreds(head * 100, i + 1);
  }

  /** What follows "two thousand": "and four", or "seven hundred and eighty-nine". */
  private int thousands(int thousands, int i) {
    int end = small.read(i);
    int head = small.value();
    if (end >= 0 && tokens.is(end, "hundred") && head <= 9) {
      return tail(thousands + head * 100, end + 1);
    }
    value = thousands;
    return thousands == 2000 ? tail(thousands, i) : -1;
  }

  /** What follows "nineteen": "ninety", "oh five", "hundred and ten". */
  private int hundreds(int hundreds, int i) {
    if (tokens.is(i, "hundred")) {
      return tail(hundreds, i + 1);
    }
    int next = tokens.is(i, "-") ? i + 1 : i;
    boolean zero = tokens.is(next, "oh") || tokens.is(next, "zero");
    int end = small.read(zero ? next + 1 : next);
    if (end < 0 || zero == small.value() >= 10) {
      return -1;
    }
    value = hundreds + small.value();
    return end;
  }

  /** Tens and ones behind a round number, where there are any. */
  private int tail(int round, int i) {
    int end = small.read(tokens.is(i, "and") ? i + 1 : i);
    value = round + (end < 0 ? 0 : small.value());
    return end < 0 ? i : end;
  }
}

package org.annals.timex;

/** Reads how many: "25", "2 1/2", "twenty-five", "a couple of", "two hundred and ten". */
final class Cardinals {

  private static final int LONGEST_DECIMAL = 8;

  private final Tokens tokens;
  private final SmallNumbers small;
  private double value;

  Cardinals(Tokens tokens, SmallNumbers small) {
    this.tokens = tokens;
    this.small = small;
  }

  /** Value of what {@link #read} read last. */
  double value() {
    return value;
  }

  /** The token behind the number that starts at {@code i}, or −1 when none does. */
  int read(int i) {
    Lexeme first = tokens.lexeme(i);
    if (first.is(Sort.DECIMAL)) {
      return decimal(i);
    }
    if (first.is(Sort.FRACTION)) {
      value = fraction(i);
      return i + 1;
    }
    if (first.is(Sort.DAYNUM)
        || first.is(Sort.SMALL)
        || first.is(Sort.BIG)
        || first.is(Sort.YEAR)) {
      return digits(i);
    }
    int end = article(i, first);
    return end >= 0 ? end : words(i);
  }

  private int digits(int i) {
    value = tokens.number(i);
    int next = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    if (tokens.is(next, Sort.FRACTION)) {
      value += fraction(next);
      return next + 1;
    }
    return part(scaled(i + 1));
  }

  private int decimal(int i) {
    String digits = tokens.string(i);
    if (digits.length() > LONGEST_DECIMAL || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return -1;
    }
    value = Double.parseDouble(digits);
    return i + 1;
  }

  /** "1/2", "¾". */
  private double fraction(int i) {
    String digits = tokens.string(i);
    return switch (digits.charAt(0)) {
      case '\u00bc' -> 0.25;
      case '\u00bd' -> 0.5;
      case '\u00be' -> 0.75;
      default -> (digits.charAt(0) - '0') / (double) (digits.charAt(2) - '0');
    };
  }

  /** "two million" and the like behind digits. */
  private int scaled(int i) {
    if (tokens.is(i, "hundred")) {
      value *= 100;
      return i + 1;
    }
    if (tokens.is(i, "thousand")) {
      value *= 1000;
      return i + 1;
    }
    if (tokens.is(i, "million")) {
      value *= 1e6;
      return i + 1;
    }
    return i;
  }

  /** "a", "an", "half a", "a couple of", "a dozen", "a hundred". */
  private int article(int i, Lexeme first) {
    String word = first.word();
    int at = i;
    if (word.equals("a") || word.equals("an")) {
      at++;
      value = 1;
    }
    if (tokens.is(at, "half")) {
      value = 0.5;
      at++;
      return tokens.is(at, "a") || tokens.is(at, "an") ? at + 1 : at;
    }
    if (tokens.is(at, "couple")) {
      value = 2;
      return tokens.is(at + 1, "of") ? at + 2 : at + 1;
    }
    if (tokens.is(at, "dozen")) {
      value = 12;
      return at + 1;
    }
    if (tokens.is(at, "hundred") || tokens.is(at, "thousand")) {
      value = 1;
      return part(tail(scaled(at)));
    }
    return at > i ? at : -1;
  }

  private int words(int i) {
    int at = small.read(i);
    if (at < 0) {
      return -1;
    }
    value = small.value();
    int scaled = scaled(at);
    return part(scaled == at ? at : tail(scaled));
  }

  /** What follows a hundred or thousand: "and ten". */
  private int tail(int i) {
    double head = value;
    int end = small.read(tokens.is(i, "and") ? i + 1 : i);
    if (end < 0) {
      return i;
    }
    value = small.value();
    int scaled = scaled(end);
    value += head;
    return scaled;
  }

  /** "and a half" behind a number; "and a quarter" where the unit follows. */
  private int part(int i) {
    if (!tokens.is(i, "and") && !tokens.is(i, "-")) {
      return i;
    }
    int joint = tokens.is(i, "-") && tokens.is(i + 1, "and") ? i + 1 : i;
    int at = skip(joint + 1, "-");
    int article = skip(at, "a");
    int noun = skip(article, "-");
    if (tokens.is(noun, "half")) {
      value += 0.5;
      return noun + 1;
    }
    boolean one = article > at && tokens.is(noun, "quarter");
    boolean three = tokens.is(at, "three") && tokens.is(skip(at + 1, "-"), "quarters");
    int end = three ? skip(at + 1, "-") + 1 : noun + 1;
    if ((one || three) && isUnit(end)) {
      value += one ? 0.25 : 0.75;
      return end;
    }
    return i;
  }

  private boolean isUnit(int i) {
    return tokens.is(i, Sort.UNIT) || tokens.is(i, Sort.UNITS);
  }

  private int skip(int i, String word) {
    return tokens.is(i, word) ? i + 1 : i;
  }
}

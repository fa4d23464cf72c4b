package org.annals.timex;

/**
 * Cuts a text into tokens in one pass: words, numbers by their shape, marks, blank lines. Linear in
 * the length of the text, whatever it holds.
 */
final class Tokenizer {

  private final String text;
  private final char[] chars;
  private final WordTable words;
  private final Tokens tokens;
  private int at;

  private Tokenizer(String text, WordTable words) {
    this.text = text;
    this.chars = text.toCharArray();
    this.words = words;
    this.tokens = new Tokens(text, words);
  }

  /** The tokens of {@code text}. */
  static Tokens tokenize(String text, WordTable words) {
    Tokenizer tokenizer = new Tokenizer(text, words);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (at < chars.length) {
      char c = chars[at];
      if (isBlank(c)) {
        blank();
      } else if (isLetter(c)) {
        word();
      } else if (isDigit(c) && isPartOfYear()) {
        code(at, 0);
      } else if (isDigit(c)) {
        at = new NumberScan(text, tokens, at).run();
      } else {
        mark(c);
      }
    }
  }

  /** Blanks make no token, a blank line makes a BREAK. */
  private void blank() {
    int from = at;
    int lines = 0;
    while (at < chars.length && isBlank(chars[at])) {
      if (chars[at] == '\n') {
        lines++;
      }
      at++;
    }
    if (lines > 1) {
      tokens.add(from, at, Shape.BREAK.id(), 0);
    }
  }

  /** Letters; dots between single letters belong to them ("p.m.", "U.S."). */
  private void word() {
    int from = at;
    int hash = 0;
    while (at < chars.length && isLetter(chars[at])) {
      hash = WordTable.mix(hash, chars[at] | 0x20);
      at++;
    }
    if (at - from == 1 && at + 1 < chars.length && chars[at] == '.' && isLetter(chars[at + 1])) {
      hash = initials(hash);
    } else if (at < chars.length && isDigit(chars[at])) {
      code(from, hash);
      return;
    }
    tokens.add(from, at, words.find(chars, from, at, hash), 0);
  }

  private int initials(int first) {
    int hash = first;
    while (at + 1 < chars.length
        && chars[at] == '.'
        && isLetter(chars[at + 1])
        && (at + 2 == chars.length || !isLetter(chars[at + 2]))) {
      hash = WordTable.mix(hash, chars[at + 1] | 0x20);
      at += 2;
    }
    if (at < chars.length && chars[at] == '.') {
      at++;
    }
    return hash;
  }

  /** Letters and digits: "Q3" and "3Q" are in the lexicon, "B52" is not. */
  private void code(int from, int first) {
    int hash = first;
    while (at < chars.length && (isLetter(chars[at]) || isDigit(chars[at]))) {
      hash = WordTable.mix(hash, chars[at] | 0x20);
      at++;
    }
    int known = words.find(chars, from, at, hash);
    tokens.add(from, at, known == Lexicon.UNKNOWN ? Shape.CODE.id() : known, 0);
  }

  /** "3Q", "1H", "3Q20": one digit and one letter, and two digits of a year. */
  private boolean isPartOfYear() {
    int letter = at + 1 < chars.length ? chars[at + 1] | 0x20 : ' ';
    boolean year = at + 3 < chars.length && isDigit(chars[at + 2]) && isDigit(chars[at + 3]);
    int end = at + (year ? 4 : 2);
    return (letter == 'q' || letter == 'h')
        && (end == chars.length || !(isLetter(chars[end]) || isDigit(chars[end])));
  }

  private void mark(char c) {
    int from = at++;
    if ((c == '\'' || c == '\u2019')
        && at < chars.length
        && (chars[at] | 0x20) == 's'
        && (at + 1 == chars.length || !isLetter(chars[at + 1]))) {
      at++;
      tokens.add(from, at, Shape.POSSESSIVE.id(), 0);
      return;
    }
    if (shape(c) == Shape.APOSTROPHE && isShortYear()) {
      at += 2;
      int year = (chars[at - 2] - '0') * 10 + chars[at - 1] - '0';
      tokens.add(from, at, Shape.SHORT_YEAR.id(), year);
      return;
    }
    Shape shape = isLongDash(c) && isBetweenDigits(from) ? Shape.DASH : shape(c);
    tokens.add(from, at, shape.id(), 0);
  }

  private static boolean isLongDash(char c) {
    return c == '\u2014' || c == '\u2015';
  }

  /** "1914—1918": elsewhere a long dash parts sentences. */
  private boolean isBetweenDigits(int mark) {
    return mark > 0
        && mark + 1 < chars.length
        && isDigit(chars[mark - 1])
        && isDigit(chars[mark + 1]);
  }

  /** Two digits and no more behind an apostrophe. */
  private boolean isShortYear() {
    boolean two = at + 1 < chars.length && isDigit(chars[at]) && isDigit(chars[at + 1]);
    return two
        && (at + 2 == chars.length || !(isDigit(chars[at + 2]) || isLetter(chars[at + 2])))
        && (at < 2 || chars[at - 2] <= ' ' || chars[at - 2] == '(' || isQuarterBefore());
  }

  /** "Q2'23". */
  private boolean isQuarterBefore() {
    return at >= 3 && isDigit(chars[at - 2]) && (chars[at - 3] | 0x20) == 'q';
  }

  private static Shape shape(char c) {
    return switch (c) {
      case '.' -> Shape.PERIOD;
      case ',' -> Shape.COMMA;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> Shape.DASH;
      case '/' -> Shape.SLASH;
      case '\'', '\u2018', '\u2019', '`' -> Shape.APOSTROPHE;
      case '[', '(' -> Shape.OPEN;
      case ']', ')' -> Shape.CLOSE;
      case ':' -> Shape.COLON;
      case '%' -> Shape.PERCENT;
      case '$', '\u20ac', '\u00a3', '\u00a5', '#' -> Shape.MONEY;
      case '\u00bc', '\u00bd', '\u00be' -> Shape.FRACTION;
      default -> Shape.MARK;
    };
  }

  /** Blanks of any width, and the marks of layout that nobody sees. */
  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= '\u00a0' && isRareBlank(c));
  }

  private static boolean isRareBlank(char c) {
    return switch (c) {
      case '\u00a0', '\u00ad', '\u3000', '\ufeff' -> true;
      default ->
          (c >= '\u2000' && c <= '\u200f') || (c >= '\u2028' && c <= '\u202f') || c == '\u2060';
    };
  }

  static boolean isLetter(char c) {
    int low = c | 0x20;
    return (low >= 'a' && low <= 'z') || (c >= 0x80 && Character.isLetter(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

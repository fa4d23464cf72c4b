package org.annals.timex;

/** Reads one token that starts with a digit, and says its shape. */
final class NumberScan {

  private final String text;
  private final Tokens tokens;
  private final int from;
  private int at;
  private int value;

  NumberScan(String text, Tokens tokens, int from) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.at = from;
  }

  /** Adds the token; answers with the place behind it. */
  int run() {
    value = digits();
    int length = at - from;
    if (thousands()) {
      return add(Shape.BIG);
    }
    if (length <= 4 && numericDate()) {
      return add(Shape.NUMDATE);
    }
    if (length <= 2 && peek(0) == ':' && clock()) {
      return add(Shape.CLOCK);
    }
    if (peek(0) == '/' && fraction()) {
      return add(Shape.FRACTION);
    }
    if (peek(0) == '.' && isDigit(1)) {
      return decimal();
    }
    if (length == 2 && value % 10 == 0 && isApostrophe(peek(0)) && peek(1) == 's') {
      at += 2;
      return decade(length);
    }
    if (Tokenizer.isLetter(peek(0))) {
      return withLetters(length);
    }
    return add(plain(length));
  }

  private Shape plain(int length) {
    if (length <= 2 && value >= 1 && value <= 31) {
      return Shape.DAYNUM;
    }
    if (length == 4 && value >= 1000 && value < 3000) {
      return Shape.YEAR;
    }
    return length <= 3 ? Shape.SMALL : Shape.BIG;
  }

  /** Reads digits; the value stops growing before it overflows. */
  private int digits() {
    int number = 0;
    while (Tokenizer.isDigit(peek(0))) {
      number = Math.min(number * 10 + (peek(0) - '0'), 99_999_999);
      at++;
    }
    return number;
  }

  private boolean thousands() {
    boolean any = false;
    while (peek(0) == ',' && isDigit(1) && isDigit(2) && isDigit(3) && !isDigit(4)) {
      at++;
      value = (int) Math.min(value * 1000L + digits(), 99_999_999L);
      any = true;
    }
    return any;
  }

  /** Three numbers joined by twice the same mark, which fit a date in one order or another. */
  private boolean numericDate() {
    int back = at;
    char mark = peek(0);
    if ((mark == '-' || mark == '/' || mark == '.') && isDigit(1)) {
      int first = back - from;
      at++;
      int middle = digits();
      int middleLength = at - back - 1;
      if (peek(0) == mark && isDigit(1) && middle > 0 && middleLength <= 2) {
        int last = at + 1;
        at++;
        digits();
        if (fits(first, at - last) && !Tokenizer.isLetter(peek(0)) && !continues(mark)) {
          return true;
        }
      }
    }
    at = back;
    return false;
  }

  private boolean continues(char mark) {
    return peek(0) == mark && isDigit(1);
  }

  private static boolean fits(int first, int last) {
    return first == 4 ? last <= 2 : first <= 2 && (last == 4 || last == 2);
  }

  private boolean clock() {
    if (isDigit(1) && isDigit(2) && !isDigit(3) && value <= 24) {
      int minute = (peek(1) - '0') * 10 + (peek(2) - '0');
      if (minute < 60) {
        value = value * 60 + minute;
        at += 3;
        if (peek(0) == ':' && isDigit(1) && isDigit(2) && !isDigit(3)) {
          at += 3;
        }
        return true;
      }
    }
    return false;
  }

  private boolean fraction() {
    if (value >= 1 && value <= 4 && isDigit(1) && peek(1) <= '8' && peek(1) > peek(-1)) {
      if (!isDigit(2) && peek(2) != '/') {
        at += 2;
        return true;
      }
    }
    return false;
  }

  private int decimal() {
    at++;
    digits();
    while (peek(0) == '.' && isDigit(1)) {
      at++;
      digits();
    }
    value = 0;
    boolean clock = (peek(0) | 0x20) == 'a' || (peek(0) | 0x20) == 'p';
    boolean half = clock && (peek(1) | 0x20) == 'm' && !Tokenizer.isLetter(peek(2));
    return add(Tokenizer.isLetter(peek(0)) && !half ? letters(Shape.CODE) : Shape.DECIMAL);
  }

  /** "1990s", "27th", "5pm", "4x4". */
  private int withLetters(int length) {
    int letters = at;
    while (Tokenizer.isLetter(peek(0)) || Tokenizer.isDigit(peek(0))) {
      at++;
    }
    String tail = text.substring(letters, Math.min(at, letters + 3));
    if (at - letters > 2) {
      return keepNumber(letters, tail);
    }
    if (tail.equalsIgnoreCase("s")) {
      return decade(length);
    }
    if (isOrdinalEnd(tail)) {
      return add(length <= 2 && value >= 1 && value <= 31 ? Shape.DAYTH : Shape.NTH);
    }
    return keepNumber(letters, tail);
  }

  /** A clock's "5pm" and a length's "30min" are two tokens each; anything else is a code. */
  private int keepNumber(int letters, String tail) {
    boolean clockOrLength =
        tail.equalsIgnoreCase("am") || tail.equalsIgnoreCase("pm") || tail.equals("p");
    if (clockOrLength) {
      at = letters;
      return add(plain(at - from));
    }
    return add(Shape.CODE);
  }

  private int decade(int length) {
    if (length == 4 && value % 10 == 0 && value >= 1000 && value < 3000) {
      value /= 10;
      return add(Shape.DECADE_FULL);
    }
    if (length == 2 && value % 10 == 0) {
      value /= 10;
      return add(Shape.DECADE_SHORT);
    }
    return add(Shape.CODE);
  }

  private static boolean isOrdinalEnd(String tail) {
    return tail.equalsIgnoreCase("th")
        || tail.equalsIgnoreCase("st")
        || tail.equalsIgnoreCase("nd")
        || tail.equalsIgnoreCase("rd");
  }

  private Shape letters(Shape shape) {
    while (Tokenizer.isLetter(peek(0)) || Tokenizer.isDigit(peek(0))) {
      at++;
    }
    return shape;
  }

  private int add(Shape shape) {
    tokens.add(from, at, shape.id(), value);
    return at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private boolean isDigit(int ahead) {
    return Tokenizer.isDigit(peek(ahead));
  }

  private char peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }
}

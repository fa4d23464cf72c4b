package org.annals.timex;

import java.util.Locale;

/** Reads one token that starts with a digit, and says its shape. */
final class NumberScan {

  private final String text;
  private final Tokens tokens;
  private final DigitCursor cursor;
  private int value;

  NumberScan(String text, Tokens tokens, int from) {
    this.text = text;
    this.tokens = tokens;
    this.cursor = new DigitCursor(text, from);
  }

  /** Adds the token; answers with the place behind it. */
  int run() {
    Shape shape = shape();
    tokens.add(cursor.from(), cursor.at(), shape.id(), value);
    return cursor.at();
  }

  private Shape shape() {
    value = cursor.digits();
    int length = cursor.length();
    if (cursor.peek(0) == ',') {
      value = cursor.thousands(value);
      return cursor.length() > length ? Shape.BIG : plain(length);
    }
    if (length <= 4 && JoinedDigits.date(cursor)) {
      return Shape.NUMDATE;
    }
    int minute = length <= 2 && cursor.peek(0) == ':' ? JoinedDigits.clock(cursor, value) : -1;
    if (minute >= 0) {
      value = minute;
      return Shape.CLOCK;
    }
    if (JoinedDigits.fraction(cursor, value)) {
      return Shape.FRACTION;
    }
    return withMark(length);
  }

  private Shape withMark(int length) {
    char next = cursor.peek(0);
    if (next == '.' && cursor.isDigit(1)) {
      value = 0;
      return JoinedDigits.decimal(cursor);
    }
    boolean round = length == 2 && value % 10 == 0;
    if (round && (next == '\'' || next == '\u2019') && cursor.peek(1) == 's') {
      cursor.skip(2);
      return decade(length);
    }
    return Tokenizer.isLetter(next) ? withLetters(length) : plain(length);
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

  /** "1990s", "27th"; "5pm" is two tokens; anything else is a code: "4x4". */
  private Shape withLetters(int length) {
    int letters = cursor.at();
    cursor.letters();
    int size = cursor.at() - letters;
    String tail = text.substring(letters, letters + Math.min(size, 3)).toLowerCase(Locale.ROOT);
    switch (tail) {
      case "s":
        return decade(length);
      case "th", "st", "nd", "rd":
        return length <= 2 && value >= 1 && value <= 31 ? Shape.DAYTH : Shape.NTH;
      case "d": // "the 22d of June", as old reports write
        return isShortOrdinal(letters) ? Shape.DAYTH : Shape.CODE;
      case "am", "pm", "p":
        cursor.moveTo(letters);
        return plain(length);
      default:
        return Shape.CODE;
    }
  }

  private boolean isShortOrdinal(int letters) {
    return text.charAt(letters) == 'd' && value < 30 && (value % 10 == 2 || value % 10 == 3);
  }

  private Shape decade(int length) {
    if (value % 10 != 0 || (length != 2 && (length != 4 || value < 1000 || value >= 3000))) {
      return Shape.CODE;
    }
    value /= 10;
    return length == 4 ? Shape.DECADE_FULL : Shape.DECADE_SHORT;
  }
}

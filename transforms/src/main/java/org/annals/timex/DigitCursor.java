package org.annals.timex;

/** A place in a text that moves over digits and looks ahead; beyond the text it sees blanks. */
final class DigitCursor {

  /** Values stop growing here, before they overflow. */
  private static final int MOST = 99_999_999;

  private final String text;
  private final int from;
  private int at;

  DigitCursor(String text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  int from() {
    return from;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  void skip(int characters) {
    at += characters;
  }

  /** The characters between the start and here. */
  int length() {
    return at - from;
  }

  char peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  boolean isDigit(int ahead) {
    return Tokenizer.isDigit(peek(ahead));
  }

  /** Reads the digits that stand here. */
  int digits() {
    int number = 0;
    while (isDigit(0)) {
      number = Math.min(number * 10 + (peek(0) - '0'), MOST);
      at++;
    }
    return number;
  }

  /** Reads groups of three digits behind commas, which go on with {@code head}. */
  int thousands(int head) {
    int number = head;
    while (peek(0) == ',' && isDigit(1) && isDigit(2) && isDigit(3) && !isDigit(4)) {
      at++;
      number = (int) Math.min(number * 1000L + digits(), MOST);
    }
    return number;
  }

  /** Reads letters and digits. */
  void letters() {
    while (Tokenizer.isLetter(peek(0)) || isDigit(0)) {
      at++;
    }
  }
}

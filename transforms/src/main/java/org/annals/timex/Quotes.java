package org.annals.timex;

/** Quotation marks of all kinds. */
final class Quotes {

  private Quotes() {}

  /** Whether a character opens or closes a quotation. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\'', '\u2018', '\u2019', '`' -> true;
      default -> false;
    };
  }
}

package org.annals.timex;

/** Tells what stands between quotation marks, going through a text once. */
final class Quotations {

  private final String text;
  private int at;
  private boolean open;

  Quotations(String text) {
    this.text = text;
  }

  /**
   * Whether a place is quoted; a quotation ends with its line, as those of several paragraphs are
   * opened again. Places may only be asked for in text order.
   */
  boolean isWithin(int place) {
    while (at < place) {
      open = isOpenBehind(text.charAt(at));
      at++;
    }
    return open;
  }

  private boolean isOpenBehind(char c) {
    return switch (c) {
      case '\u201c', '\u00ab' -> true;
      case '\u201d', '\u00bb', '\n' -> false;
      case '"' -> !open;
      default -> open;
    };
  }
}

package org.annals.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param text the token itself, verbatim; a clitic ("'s", "n't") is a token of its own
 */
public record Token(int start, int end, String text) {

  /** Whether it is a word or number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /** Whether it starts with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}

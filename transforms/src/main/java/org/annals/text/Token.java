package org.annals.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param text the token itself, verbatim but for a space within a torn clitic ("’ s") and a hyphen
 *     that stands for a dash; a clitic ("'s", "n't") is a token of its own
 */
public record Token(int start, int end, String text) {

  /** Whether it is a word or number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /**
   * Whether it is written like a name: it starts with a capital, or has one behind a small letter
   * ("iPhone").
   */
  public boolean isCapitalised() {
    boolean second =
        text.length() > 2
            && Character.isUpperCase(text.charAt(1))
            && Character.isLowerCase(text.charAt(2));
    return Character.isUpperCase(text.charAt(0))
        || (second && Character.isLowerCase(text.charAt(0)));
  }
}

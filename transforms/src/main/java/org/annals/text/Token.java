package org.annals.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param spelling how it is written
 */
public record Token(int start, int end, Spelling spelling) {

  /**
   * A token that is not written as it stands in the text.
   *
   * @param text verbatim but for spaces within a torn clitic ("’ s") or around the hyphen of a
   *     compound ("two - year"), and a hyphen that stands for a dash
   */
  public Token(int start, int end, String text) {
    this(start, end, Spelling.of(text));
  }

  /** What stands in {@code text} from {@code start} to before {@code end}. */
  static Token in(String text, int start, int end) {
    return new Token(start, end, Spelling.in(text, start, end));
  }

  /**
   * The token itself, verbatim but for spaces within a torn clitic ("’ s") or around the hyphen of
   * a compound ("two - year"), and a hyphen that stands for a dash; a clitic ("'s", "n't") is a
   * token of its own.
   */
  public String text() {
    return spelling.text();
  }

  /** In lower case, with a typewriter apostrophe. */
  public String lower() {
    return spelling.lower();
  }

  /** Whether it is a word or number rather than a mark. */
  public boolean isWord() {
    return spelling.isWord();
  }

  /**
   * Whether it is written like a name: it starts with a capital, or has one behind a small letter
   * ("iPhone").
   */
  public boolean isCapitalised() {
    return spelling.isCapitalised();
  }
}

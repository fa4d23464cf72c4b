package org.annals.model;

/**
 * The word that names what happened.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param text the word, verbatim
 * @param lemma its base form, lower case
 */
public record Trigger(int start, int end, String text, String lemma) {

  /** Where it stands. */
  public TextSpan span() {
    return new TextSpan(start, end);
  }

  /** As those compare. */
  int comparePlace(Trigger other) {
    return TextSpan.compare(start, end, other.start, other.end);
  }
}

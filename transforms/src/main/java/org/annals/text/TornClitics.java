package org.annals.text;

import java.util.List;
import java.util.Set;

/**
 * Puts together a clitic that a broken encoding has torn from its apostrophe: "the city’ s mayor",
 * "they don’ t".
 */
final class TornClitics {

  private static final Set<String> ENDS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private TornClitics() {}

  /**
   * Adds the clitic behind the word that ends at {@code at}, without the space within it.
   *
   * @return where the clitic ends; {@code at} when there is none
   */
  static int add(String text, int at, int limit, List<Token> tokens) {
    if (at + 2 >= limit || text.charAt(at) != '’' || text.charAt(at + 1) != ' ') {
      return at;
    }
    int end = at + 2;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String letters = text.substring(at + 2, end);
    boolean negation = letters.equals("t");
    if (!ENDS.contains(letters)
        || (negation && text.charAt(at - 1) != 'n')
        || (end < limit && Character.isLetterOrDigit(text.charAt(end)))) {
      return at;
    }
    int from = negation ? withoutN(tokens) : at;
    tokens.add(new Token(from, end, text.substring(from, at + 1) + letters));
    return end;
  }

  /** Takes the "n" of "don" from the last token; where it stood. */
  private static int withoutN(List<Token> tokens) {
    Token last = tokens.remove(tokens.size() - 1);
    int at = last.end() - 1;
    if (at > last.start()) {
      tokens.add(new Token(last.start(), at, last.text().substring(0, last.text().length() - 1)));
    }
    return at;
  }
}

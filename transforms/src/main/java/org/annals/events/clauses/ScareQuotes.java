package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.text.Token;

/**
 * Quotation marks around words that go on with the sentence as if they were not there: one or two
 * ("a plan to ensure “effective” government"), or more behind a word that cannot end a phrase
 * ("calls for “a halt to talks” with the bank").
 */
final class ScareQuotes {

  /** Words of a quotation that says nothing by itself. */
  private static final int MOST = 3;

  /** Words of a quotation that completes a phrase. */
  private static final int MOST_OF_PHRASE = 12;

  /** Words that ask for more of the phrase that they open. */
  private static final Set<String> GOVERNING =
      Set.of(
          "a", "an", "the", "his", "her", "its", "their", "of", "to", "for", "with", "without",
          "as", "by", "in", "on", "at", "from", "about", "against", "into", "over", "than",
          "between", "is", "are", "was", "were", "be", "been", "not", "would", "will", "could",
          "should", "may", "might", "must", "had", "has", "have", "more", "very");

  /** Whoever speaks, who is somebody else outside of the marks. */
  private static final Set<String> SPEAKERS =
      Set.of("i", "we", "my", "our", "me", "us", "you", "your", "mine", "ours");

  private static final Set<String> OPENING = Set.of("\"", "“");
  private static final Set<String> CLOSING = Set.of("\"", "”");

  private static final Set<String> SINGLE = Set.of("'", "‘");
  private static final Set<String> SINGLE_CLOSING = Set.of("'", "’");

  private ScareQuotes() {}

  /** {@code tokens} without such marks. */
  static List<Token> without(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int close = opens(tokens, i) ? closing(tokens, i) : -1;
      if (close > 0 && isWithin(tokens, i, close)) {
        kept.addAll(tokens.subList(i + 1, close));
        i = close + 1;
      } else if (close > 0) {
        kept.addAll(tokens.subList(i, close + 1));
        i = close + 1;
      } else {
        kept.add(tokens.get(i));
        i++;
      }
    }
    return kept;
  }

  private static boolean opens(List<Token> tokens, int i) {
    return OPENING.contains(tokens.get(i).text()) || isSingle(tokens, i);
  }

  /** ‘Rigged’: a mark apart from the word before it, and beside the one behind. */
  private static boolean isSingle(List<Token> tokens, int i) {
    return SINGLE.contains(tokens.get(i).text())
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).end() < tokens.get(i).start()
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  private static int closing(List<Token> tokens, int open) {
    boolean single = SINGLE.contains(tokens.get(open).text());
    int end = single ? Math.min(tokens.size(), open + MOST + 2) : tokens.size();
    for (int i = open + 1; i < end; i++) {
      if ((single ? SINGLE_CLOSING : CLOSING).contains(tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWithin(List<Token> tokens, int open, int close) {
    return isOfFew(tokens, open, close) || completes(tokens, open, close);
  }

  /** Words behind one that governs them, none of them a mark, nor of who speaks. */
  private static boolean completes(List<Token> tokens, int open, int close) {
    boolean governed =
        open > 0
            && close > open + 1
            && close - open - 1 <= MOST_OF_PHRASE
            && !SINGLE.contains(tokens.get(open).text())
            && GOVERNING.contains(tokens.get(open - 1).lower())
            && !tokens.get(open + 1).isCapitalised();
    boolean within = goesOn(tokens, close);
    for (int i = open + 1; governed && i < close; i++) {
      Token token = tokens.get(i);
      boolean part = token.isWord() || (within && token.text().equals(","));
      governed = part && !SPEAKERS.contains(token.lower());
    }
    return governed;
  }

  /** "A “blunt, very public” attempt": the phrase goes on behind the marks. */
  private static boolean goesOn(List<Token> tokens, int close) {
    return close + 1 < tokens.size()
        && tokens.get(close + 1).isWord()
        && !tokens.get(close + 1).isCapitalised();
  }

  /** Few words, in lower case, none of them a mark, in the middle of a sentence. */
  private static boolean isOfFew(List<Token> tokens, int open, int close) {
    return open > 0
        && close > open + 1
        && close - open - 1 <= MOST
        && close + 1 < tokens.size()
        && (tokens.get(open - 1).isWord() || tokens.get(open - 1).text().length() > 1)
        && tokens.subList(open + 1, close).stream()
            .allMatch(token -> token.isWord() && !token.isCapitalised());
  }
}

package org.annals.events.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.text.Token;

/**
 * Quotation marks around a word or two that go on with the sentence as if they were not there: a
 * plan to ensure "effective" government.
 */
final class ScareQuotes {

  /** Words of a quotation that says nothing by itself. */
  private static final int MOST = 3;

  private static final Set<String> OPENING = Set.of("\"", "“");
  private static final Set<String> CLOSING = Set.of("\"", "”");

  private ScareQuotes() {}

  /** {@code tokens} without such marks. */
  static List<Token> without(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int close = OPENING.contains(tokens.get(i).text()) ? closing(tokens, i) : -1;
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

  private static int closing(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      if (CLOSING.contains(tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** Few words, in lower case, none of them a mark, in the middle of a sentence. */
  private static boolean isWithin(List<Token> tokens, int open, int close) {
    return open > 0
        && close > open + 1
        && close - open - 1 <= MOST
        && close + 1 < tokens.size()
        && tokens.get(open - 1).isWord()
        && tokens.subList(open + 1, close).stream()
            .allMatch(token -> token.isWord() && !token.isCapitalised());
  }
}

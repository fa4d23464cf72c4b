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

  /** Few words, in lower case, none of them a mark, in the middle of a sentence. */
  private static boolean isWithin(List<Token> tokens, int open, int close) {
    return open > 0
        && close > open + 1
        && close - open - 1 <= MOST
        && close + 1 < tokens.size()
        && (tokens.get(open - 1).isWord() || tokens.get(open - 1).text().length() > 1)
        && tokens.subList(open + 1, close).stream()
            .allMatch(token -> token.isWord() && !token.isCapitalised());
  }
}

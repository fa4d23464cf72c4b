package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annals.text.Token;
import org.annals.text.names.Countries;
import org.annals.text.names.Names;

/**
 * Headlines in title case ("Storm Hits Coast"), written as a sentence would: only what the article
 * itself writes with a capital keeps it.
 */
final class HeadlineCase {

  private HeadlineCase() {}

  /** The tokens, lowered where most words have a capital; as they are otherwise. */
  static List<Token> lowered(List<Token> tokens, Names names) {
    long words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).count();
    long capitals =
        tokens.stream()
            .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalised())
            .count();
    if (words == 0 || capitals * 10 < words * 7) {
      return tokens;
    }
    boolean shouts = tokens.stream().filter(Token::isWord).allMatch(HeadlineCase::isUpper);
    List<Token> lowered = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      lowered.add(shouts ? quiet(token, names) : keeps(token, names) ? token : lowered(token));
    }
    return lowered;
  }

  private static boolean isUpper(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** A word of a headline in capitals only, as the article writes it. */
  private static Token quiet(Token token, Names names) {
    String text = token.text();
    String name = text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    Token capitalised = new Token(token.start(), token.end(), name);
    if (names.isCapitalised(text)) {
      return token;
    }
    return keeps(capitalised, names) ? capitalised : lowered(token);
  }

  private static Token lowered(Token token) {
    return new Token(token.start(), token.end(), token.lower());
  }

  private static boolean keeps(Token token, Names names) {
    String text = token.text();
    boolean acronym =
        text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && text.length() < 6;
    return acronym
        || names.isCapitalised(text)
        || Countries.named(text).isPresent()
        || Countries.ofAdjective(text).isPresent()
        || Countries.ofCapital(text).isPresent();
  }
}

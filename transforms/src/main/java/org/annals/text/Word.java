package org.annals.text;

import java.util.Set;

/**
 * A token with its part of speech.
 *
 * @param token where it stands and what it is
 * @param tag its part of speech in its sentence
 */
public record Word(Token token, Tag tag) {

  private static final Set<String> CURRENCIES = Set.of("$", "£", "€", "¥");

  /** First UTF-16 code unit. */
  public int start() {
    return token.start();
  }

  /** One past the last. */
  public int end() {
    return token.end();
  }

  /** Verbatim. */
  public String text() {
    return token.text();
  }

  /** In lower case, with a typewriter apostrophe. */
  public String lower() {
    return token.lower();
  }

  /** "$", "€": the sign of a sum. */
  public boolean isCurrency() {
    return CURRENCIES.contains(token.text());
  }

  /** Whether it has this tag. */
  public boolean is(Tag other) {
    return tag == other;
  }
}

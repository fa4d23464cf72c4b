package org.annals.timex;

/** Tells a month that describes a noun from a person's name. */
final class NounMonths {

  private NounMonths() {}

  /** "the costly August battles", "a March operation": between a determiner and a noun. */
  static boolean isAdjective(Tokens tokens, int i) {
    boolean noun = tokens.id(i + 1) == Lexicon.UNKNOWN && tokens.isLower(i + 1);
    boolean described = tokens.id(i - 1) == Lexicon.UNKNOWN && tokens.isLower(i - 1);
    return noun && (isDeterminer(tokens, i - 1) || (described && isDeterminer(tokens, i - 2)));
  }

  private static boolean isDeterminer(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "the", "a", "an", "its", "their", "his", "her" -> true;
      default -> false;
    };
  }
}

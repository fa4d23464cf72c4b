package org.annals.timex;

/** Tells "a year" of "$3 a year" from "a year" of "for a year". */
final class Rates {

  private Rates() {}

  /** Whether "a" at token {@code i} stands behind what is counted or paid. */
  static boolean isRate(Tokens tokens, int i) {
    int before = i - 1;
    char first = tokens.first(before);
    if (Character.isDigit(first) || tokens.is(before, Shape.PERCENT)) {
      return true;
    }
    return switch (tokens.word(before)) {
      case "million",
          "billion",
          "thousand",
          "hundred",
          "cents",
          "percent",
          "times",
          "dollars",
          "pounds",
          "euros",
          "hours",
          "days" ->
          true;
      default -> isPlural(tokens, before);
    };
  }

  /** Four things a week. */
  private static boolean isPlural(Tokens tokens, int i) {
    return tokens.id(i) == Lexicon.UNKNOWN
        && Character.isLowerCase(tokens.first(i))
        && tokens.string(i).endsWith("s")
        && !tokens.string(i).endsWith("ss")
        && (Character.isDigit(tokens.first(i - 1)) || tokens.is(i - 1, Sort.NUM));
  }
}

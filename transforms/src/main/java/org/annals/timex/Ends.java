package org.annals.timex;

/** Tells whether an expression can end at a place: no noun follows that its number would count. */
final class Ends {

  private Ends() {}

  /** Whether token {@code i} is a mark, the end of the text, or a word that goes on with it. */
  static boolean at(Tokens tokens, int i) {
    return !Character.isLetterOrDigit(tokens.first(i)) || isFunctionWord(tokens, i);
  }

  /** What stands behind a date rather than behind an ordinal that numbers something. */
  private static boolean isFunctionWord(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "of",
          "in",
          "at",
          "on",
          "to",
          "by",
          "for",
          "from",
          "and",
          "or",
          "until",
          "till",
          "through",
          "after",
          "before",
          "as",
          "that",
          "this",
          "last",
          "next",
          "the",
          "is",
          "has",
          "had",
          "does",
          "its",
          "he",
          "she",
          "it",
          "they",
          "we",
          "his",
          "her",
          "their",
          "but",
          "when",
          "while",
          "where",
          "with",
          "said",
          "was",
          "were",
          "will" ->
          true;
      default -> false;
    };
  }

  /** "Left Hanoi that October.", "that October she left", but not "said that October was wet". */
  static boolean afterThat(Tokens tokens, int that, int i) {
    if (tokens.capital(that)) { // "That autumn talks failed."
      return true;
    }
    return switch (tokens.word(i)) {
      case "and", "but", "when", "after", "as", "to", "with", "at", "in", "by", "for" -> true;
      case "he", "she", "it", "they", "we", "the", "a", "an", "another" -> true;
      case "his", "her", "its", "their", "there", "on", "from", "until" -> true;
      default -> !Character.isLetterOrDigit(tokens.first(i));
    };
  }
}

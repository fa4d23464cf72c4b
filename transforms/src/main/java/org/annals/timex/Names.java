package org.annals.timex;

/** Tells months and days from people, places, verbs and things of the same name. */
final class Names {

  private Names() {}

  /**
   * Whether a word that stands beside a day or year is the month: only its capital is asked for.
   */
  static boolean isMonth(Match m, char letter) {
    return m.tokens().capital(m.at(letter)) || !isVerbToo(m.lexeme(letter));
  }

  private static boolean isVerbToo(Lexeme word) {
    return word.word().equals("may")
        || word.word().equals("march")
        || word.word().equals("august")
        || word.word().equals("mar")
        || word.word().equals("dec");
  }

  /** Whether a month's name that stands alone is the month. */
  static boolean isMonthAlone(Match m, char letter) {
    Tokens tokens = m.tokens();
    int i = m.at(letter);
    if (!tokens.capital(i)) {
      return false;
    }
    if (tokens.is(i + 1, "'s") && isGivenName(tokens.lexeme(i))) {
      return false;
    }
    boolean person = tokens.id(i + 1) == Lexicon.UNKNOWN && tokens.capital(i + 1);
    if (person && isGivenName(tokens.lexeme(i)) && isBesideName(tokens, i - 1)) {
      return false;
    }
    boolean cued = isTimeWord(tokens, i - 1) || isListed(tokens, i);
    if (tokens.is(i, Sort.MONTH_ABBR) && !tokens.is(i, Sort.MONTH) && !tokens.is(i + 1, ".")) {
      return cued && !person;
    }
    if (cued || NounMonths.isAdjective(tokens, i)) {
      return true;
    }
    if (isNameLike(tokens, i - 1, i) || isNameLike(tokens, i + 1, i)) {
      return false;
    }
    return !isOften(tokens.lexeme(i));
  }

  /** "Ann Mercer and June Castle": behind another name. */
  private static boolean isBesideName(Tokens tokens, int joint) {
    return (tokens.is(joint, "and") || tokens.is(joint, "or"))
        && tokens.capital(joint - 1)
        && tokens.id(joint - 1) == Lexicon.UNKNOWN;
  }

  /** "May, June and July": among other months. */
  private static boolean isListed(Tokens tokens, int i) {
    boolean before = tokens.is(i - 1, ",") && tokens.is(i - 2, Sort.MONTH) && tokens.capital(i - 2);
    int joint = i + 1;
    boolean joined = tokens.is(joint, ",") || tokens.is(joint, "and") || tokens.is(joint, "or");
    return before && joined && tokens.is(joint + 1, Sort.MONTH) && tokens.capital(joint + 1);
  }

  /** Names of months that are given names or common words as well. */
  private static boolean isGivenName(Lexeme word) {
    return word.word().equals("april")
        || word.word().equals("may")
        || word.word().equals("june")
        || word.word().equals("august");
  }

  private static boolean isOften(Lexeme word) {
    return isGivenName(word) || isVerbToo(word);
  }

  /** A preposition or other word that a date follows. */
  static boolean isTimeWord(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "of",
          "to",
          "during",
          "through",
          "before",
          "after",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "between",
          "for",
          "around",
          "about",
          "on",
          "every",
          "each",
          "and",
          "or",
          "-",
          "previous",
          "following",
          "past",
          "as",
          "throughout",
          "than",
          "like",
          "beginning",
          "ending",
          "effective",
          "starting" ->
          true;
      default -> false;
    };
  }

  /** Whether a neighbour is a capitalised word of no other meaning, so that both make one name. */
  private static boolean isNameLike(Tokens tokens, int i, int month) {
    return tokens.id(i) == Lexicon.UNKNOWN
        && tokens.capital(i)
        && (i > month ? !sentenceEndsBefore(tokens, i) : true);
  }

  private static boolean sentenceEndsBefore(Tokens tokens, int i) {
    return tokens.is(i - 1, ".");
  }

  /** Whether a capitalised word goes on a name: "High Noon" is a film. */
  static boolean isEndOfName(Match m) {
    Tokens tokens = m.tokens();
    int before = m.from() - 1;
    return tokens.capital(m.from())
        && tokens.id(before) == Lexicon.UNKNOWN
        && tokens.capital(before);
  }

  /** Whether "the 27th" is a day: behind a preposition, and no noun follows. */
  static boolean isDayAlone(Match m) {
    Tokens tokens = m.tokens();
    int next = m.to();
    return Ends.at(tokens, next) && !tokens.is(next, "-") && isDayPreposition(tokens, m.from() - 1);
  }

  private static boolean isDayPreposition(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "on",
          "until",
          "till",
          "by",
          "for",
          "since",
          "from",
          "before",
          "after",
          "between",
          "and",
          "to" ->
          true;
      default -> false;
    };
  }
}

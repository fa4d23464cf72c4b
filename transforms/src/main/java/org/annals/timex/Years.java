package org.annals.timex;

/** Tells bare years from other numbers of four digits. */
final class Years {

  private static final int FIRST_LIKELY = 1500;
  private static final int LAST_LIKELY = 2100;
  private static final int METRIC_MILE = 1500;
  private static final int FIRST_OWNED = 1900;
  private static final int LAST_OWNED = 2040;

  private Years() {}

  /** Whether a number of four digits, or a year in words, is a year. */
  static boolean isYear(Match m, char letter) {
    Tokens tokens = m.tokens();
    int i = m.at(letter);
    if (!tokens.is(i, Sort.YEAR)) {
      return isWordedYear(m, letter);
    }
    int year = m.whole(letter);
    boolean cued = isYearPreposition(tokens, i - 1);
    boolean likely = year >= FIRST_LIKELY && year < LAST_LIKELY;
    return !isNumberHere(tokens, i)
        && !isNumberOfName(tokens, i)
        && (likely ? cued || !isCounted(tokens, i) : cued && year >= 1000 && !isCounted(tokens, i));
  }

  /** Whether two digits behind an apostrophe are a year: behind what years follow. */
  static boolean isShort(Match m) {
    Tokens tokens = m.tokens();
    int before = m.from() - 1;
    boolean joined = tokens.is(before, "and") || tokens.is(before, "or") || tokens.is(before, ",");
    return isYearPreposition(tokens, before)
        || (joined && (tokens.is(before - 1, Sort.YEAR) || tokens.is(before - 1, Sort.SHORT_YEAR)))
        || tokens.is(before, Sort.MONTH)
        || tokens.is(before, Sort.MONTH_ABBR)
        || (tokens.is(before, ".") && tokens.is(before - 1, Sort.MONTH_ABBR))
        || tokens.is(before, Sort.SEASON);
  }

  /**
   * "nineteen ninety" but not "twenty twenty" by chance: a century, and a preposition before it.
   */
  private static boolean isWordedYear(Match m, char letter) {
    int year = m.whole(letter);
    Tokens tokens = m.tokens();
    int next = m.behind(letter);
    boolean counts =
        tokens.id(next) == Lexicon.UNKNOWN && Character.isLowerCase(tokens.first(next));
    return year >= 1700
        && year < LAST_LIKELY
        && isYearPreposition(tokens, m.at(letter) - 1)
        && !(counts && tokens.string(next).endsWith("s"));
  }

  /** Whether a year may follow this token. */
  static boolean isYearPreposition(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "before",
          "after",
          "between",
          "early",
          "late",
          "mid",
          "through",
          "throughout",
          "year",
          "of",
          "to",
          "around",
          "pre",
          "post" ->
          true;
      default -> false;
    };
  }

  /** Money, a decimal's tail, a product's or page's number, one end of a telephone number. */
  private static boolean isNumberHere(Tokens tokens, int i) {
    return tokens.is(i - 1, Shape.MONEY)
        || isDistance(tokens, i)
        || tokens.is(i + 1, Shape.PERCENT)
        || tokens.is(i + 1, Shape.MONEY)
        || NumberedThings.isOne(tokens, i)
        || isJoined(tokens, i);
  }

  /** "ran the 1500 in 3:35": a race by its length. */
  private static boolean isDistance(Tokens tokens, int i) {
    return tokens.is(i - 1, "the")
        && tokens.number(i) == METRIC_MILE
        && (tokens.is(i + 1, "in") || tokens.is(i + 1, "at") || tokens.is(i + 1, "and"));
  }

  /** "a firm called Orion 1980": the number belongs to what is named. */
  private static boolean isNumberOfName(Tokens tokens, int i) {
    return tokens.id(i - 1) == Lexicon.UNKNOWN
        && tokens.capital(i - 1)
        && isNaming(tokens.word(i - 2));
  }

  private static boolean isNaming(String word) {
    return switch (word) {
      case "called", "named", "dubbed", "titled", "entitled", "nicknamed", "codenamed" -> true;
      default -> false;
    };
  }

  private static boolean isJoined(Tokens tokens, int i) {
    boolean before = tokens.is(i - 1, "-") && tokens.glued(i);
    boolean digitsBefore = before && isDigits(tokens, i - 2) && !tokens.is(i - 2, Sort.YEAR);
    boolean after = tokens.is(i + 1, "-") && tokens.glued(i + 2) && isDigits(tokens, i + 2);
    boolean coded = before && tokens.glued(i - 1) && !isPart(tokens, i - 2);
    boolean slashed = tokens.is(i - 1, "/") && tokens.glued(i);
    return digitsBefore
        || coded
        || slashed
        || (after
            && !tokens.is(i + 2, Sort.YEAR)
            && !tokens.is(i + 2, Sort.DAYNUM)
            && !tokens.is(i + 2, Sort.SMALL));
  }

  /** "mid-1996", "post-1959": what a year can be joined to; else it is the number of a thing. */
  private static boolean isPart(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "mid",
          "early",
          "late",
          "end",
          "start",
          "pre",
          "post",
          "since",
          "until",
          "to",
          "from",
          "circa" ->
          true;
      default -> !Character.isLetter(tokens.first(i));
    };
  }

  private static boolean isDigits(Tokens tokens, int i) {
    char c = tokens.first(i);
    return c >= '0' && c <= '9';
  }

  /**
   * Whether a lower-case noun follows that the number counts: "1,950 men" written without comma.
   */
  private static boolean isCounted(Tokens tokens, int i) {
    return tokens.id(i + 1) == Lexicon.UNKNOWN
        && Character.isLowerCase(tokens.first(i + 1))
        && tokens.string(i + 1).endsWith("s")
        && !Ends.at(tokens, i + 1)
        && !tokens.is(i - 1, "the")
        && !isOwned(tokens, i)
        && !isOfMeasure(tokens.word(i + 1));
  }

  /** "at 2023 levels", "in 1990 prices": what is measured by a year. */
  private static boolean isOfMeasure(String noun) {
    return switch (noun) {
      case "levels", "prices", "figures", "rates", "values", "standards", "highs", "lows" -> true;
      default -> false;
    };
  }

  /** "its 2006 highs", "the city's 2011 riots": a number of our times is a year there. */
  private static boolean isOwned(Tokens tokens, int i) {
    int year = tokens.number(i);
    return year >= FIRST_OWNED
        && year < LAST_OWNED
        && switch (tokens.word(i - 1)) {
          case "its", "his", "her", "their", "our", "my", "'s" -> true;
          default -> false;
        };
  }
}

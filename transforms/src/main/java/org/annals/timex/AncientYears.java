package org.annals.timex;

/**
 * Tells years before Christ from other short numbers: beside one that says so ("264 to 241 BC"),
 * and, in a text full of such years, where a year would stand ("in 492 the fleet sailed").
 */
final class AncientYears {

  private static final int FIRST_LIKELY = 100;

  private AncientYears() {}

  /** Whether the number of element {@code y} is one, though no "BC" follows it itself. */
  static boolean isYear(Match m) {
    Tokens tokens = m.tokens();
    if (m.digits('y') == 0) {
      return false;
    }
    boolean beside = isJoint(tokens, m.to()) && isEra(tokens, m.to() + 2);
    boolean likely = tokens.ancient() && isLikely(tokens, m.from());
    return beside || (likely && (isOfSeason(tokens, m.from()) || standsAlone(tokens, m)));
  }

  private static boolean isLikely(Tokens tokens, int i) {
    return tokens.is(i, Sort.SMALL)
        && tokens.number(i) >= FIRST_LIKELY
        && (isCue(tokens, i - 1) || goesOn(tokens, i));
  }

  /** "in 476 and 475", "411, 410": behind a year that has a cue of its own. */
  private static boolean goesOn(Tokens tokens, int i) {
    boolean listed = isJoint(tokens, i - 1) || tokens.is(i - 1, ",");
    return listed && tokens.is(i - 2, Sort.SMALL) && isCue(tokens, i - 3);
  }

  /** "the spring of 441", "winter 413". */
  private static boolean isOfSeason(Tokens tokens, int i) {
    return tokens.is(i - 1, Sort.SEASON)
        || (tokens.is(i - 1, "of") && tokens.is(i - 2, Sort.SEASON));
  }

  private static boolean standsAlone(Tokens tokens, Match m) {
    int next = m.to();
    boolean counts = Character.isLowerCase(tokens.first(next)) && !isFunctionWord(tokens, next);
    boolean people = tokens.capital(next) && isOfThings(tokens, m.from() - 1);
    return !counts && !people && !tokens.is(next, Shape.PERCENT) && !tokens.is(next, Shape.MONEY);
  }

  /** Behind these, numbers of people stand as well: "a force of 600 Athenians". */
  private static boolean isOfThings(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "of", "to", "by", "from", "between", "before", "after", "around" -> true;
      default -> false;
    };
  }

  private static boolean isCue(Tokens tokens, int i) {
    return Years.isYearPreposition(tokens, i) || tokens.is(i, Sort.SEASON);
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "to", "and", "or", "-", "/", "until" -> true;
      default -> false;
    };
  }

  private static boolean isEra(Tokens tokens, int i) {
    return tokens.is(i, "bc") || tokens.is(i, "bce");
  }

  /** Words that begin what follows a date; a noun here would be what the number counts. */
  private static boolean isFunctionWord(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those" -> true;
      case "he", "she", "it", "they", "who", "which", "there", "both", "some", "all" -> true;
      case "and", "or", "but", "when", "while", "as", "although", "though", "where", "so" -> true;
      case "after", "before", "because", "following", "until", "since", "during", "only" -> true;
      case "in", "on", "at", "by", "with", "for", "to", "from", "under", "against", "near" -> true;
      case "was", "were", "had", "has", "is", "did", "would", "could", "however" -> true;
      default -> false;
    };
  }
}

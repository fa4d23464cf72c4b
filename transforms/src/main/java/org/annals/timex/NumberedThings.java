package org.annals.timex;

/** Tells numbers that count people, or number rules, rooms and houses, from years. */
final class NumberedThings {

  private static final int LONGEST_STREET = 4;

  private NumberedThings() {}

  /** Whether the number at token {@code i} belongs to something else than a year. */
  static boolean isOne(Tokens tokens, int i) {
    return isLabel(tokens, i - 1)
        || isCount(tokens, i)
        || isHouse(tokens, i)
        || CarMakes.isModelYear(tokens, i);
  }

  /** "Section 2003", "number 2012", "No. 1953". */
  private static boolean isLabel(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "number",
          "section",
          "rule",
          "article",
          "page",
          "pages",
          "room",
          "flight",
          "route",
          "highway",
          "interstate",
          "resolution",
          "regulation",
          "directive",
          "lot",
          "gate",
          "apartment",
          "suite",
          "chapter",
          "locomotive",
          "bus",
          "channel",
          "asteroid",
          "extension",
          "novel",
          "film",
          "movie",
          "book" ->
          true;
      // "Windows 2000", "Agenda 2030"
      case "windows", "office", "vision", "agenda", "horizon" -> tokens.capital(i);
      case "." -> tokens.is(i - 1, "no") && tokens.capital(i - 1);
      default -> false;
    };
  }

  /** "at least 1500", "some 2000 soldiers", "about 1900 people"; but "about 1900 the town grew". */
  private static boolean isCount(Tokens tokens, int i) {
    int next = i + 1;
    boolean noun =
        tokens.id(next) == Lexicon.UNKNOWN
            && Character.isLowerCase(tokens.first(next))
            && !Ends.at(tokens, next);
    return switch (tokens.word(i - 1)) {
      case "least", "estimated", "additional" -> true;
      case "some",
          "nearly",
          "almost",
          "about",
          "roughly",
          "approximately",
          "over",
          "than",
          "only",
          "another",
          "these",
          "those" ->
          noun;
      default -> false;
    };
  }

  /** "1950 Maple Street"; but "in 1929 Wall Street fell". */
  private static boolean isHouse(Tokens tokens, int i) {
    if (isIn(tokens.word(i - 1))) {
      return false;
    }
    for (int next = i + 1; next < i + LONGEST_STREET && tokens.capital(next); next++) {
      if (next > i + 1 && isStreet(tokens.word(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String word) {
    return switch (word) {
      case "in", "since", "by", "during", "until", "before", "after", "of", "the" -> true;
      default -> false;
    };
  }

  private static boolean isStreet(String word) {
    return switch (word) {
      case "street", "avenue", "road", "drive", "lane", "boulevard", "blvd", "ave", "highway" ->
          true;
      default -> false;
    };
  }
}

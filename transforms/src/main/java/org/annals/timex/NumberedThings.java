package org.annals.timex;

/** Tells numbers that count people, or number rules, rooms and houses, from years. */
final class NumberedThings {

  private static final int LONGEST_STREET = 4;

  /** No news tells in passing of a later year. */
  private static final int LAST_TOLD = 2040;

  private NumberedThings() {}

  /** Whether the number at token {@code i} belongs to something else than a year. */
  static boolean isOne(Tokens tokens, int i) {
    return isLabel(tokens, i - 1)
        || isCount(tokens, i)
        || isHouse(tokens, i)
        || CarMakes.isModelYear(tokens, i)
        || Measured.isMeasure(tokens, i)
        || isCited(tokens, i)
        || isFarOfName(tokens, i)
        || isListed(tokens, i)
        || isOneOf(tokens, i)
        || isLevel(tokens, i)
        || tokens.is(i + 1, "index")
        || (tokens.is(i + 1, "block") && tokens.is(i - 1, "the"));
  }

  /** "Section 3.5.2001", "version 4.12.2019": digits with stops that are no date. */
  static boolean isParagraph(Tokens tokens, int i) {
    return switch (tokens.word(i - 1)) {
      case "section", "version", "release", "build", "firmware", "clause", "paragraph" -> true;
      case "article", "chapter", "figure", "table", "rule", "update" -> true;
      default -> false;
    };
  }

  /** "Sections 1981 and 1983", "pages 1801 to 1899". */
  private static boolean isListed(Tokens tokens, int i) {
    int label = tokens.is(i - 2, Sort.YEAR) && isJoint(tokens.word(i - 1)) ? i - 3 : i - 1;
    return switch (tokens.word(label)) {
      case "sections", "articles", "resolutions", "rules", "rooms", "flights", "pages" -> true;
      case "dial", "dialed", "dialled" -> true;
      default -> false;
    };
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or") || word.equals("to") || word.equals("-");
  }

  /** "1 in 1950 births". */
  private static boolean isOneOf(Tokens tokens, int i) {
    return tokens.is(i - 1, "in")
        && tokens.is(i - 2, Sort.DAYNUM)
        && tokens.number(i - 2) == 1
        && !tokens.is(i - 3, Sort.MONTH)
        && tokens.isLower(i + 1)
        && !Ends.at(tokens, i + 1);
  }

  /** "The index gained 12 to 1987", "lost 30.5 points to 2014": where it came to. */
  private static boolean isLevel(Tokens tokens, int i) {
    if (!tokens.is(i - 1, "to")) {
      return false;
    }
    int moved = tokens.is(i - 2, "points") ? i - 3 : i - 2;
    boolean number =
        tokens.is(moved, Sort.DAYNUM)
            || tokens.is(moved, Sort.SMALL)
            || tokens.is(moved, Sort.DECIMAL);
    return number && isMove(tokens.word(moved - 1));
  }

  private static boolean isMove(String verb) {
    return switch (verb) {
      case "gained", "lost", "rose", "fell", "added", "shed", "climbed", "dropped" -> true;
      case "jumped", "slipped", "up", "down", "slid", "declined", "advanced" -> true;
      default -> false;
    };
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
          "exit",
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
          "iso",
          "iec",
          "ieee",
          "rfc",
          "psalm",
          "platform",
          "law",
          "version",
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

  /** "42 U.S.C. 1983", "at § 1983", "on a scale of 1:2000", "+44 20 7946 2018". */
  private static boolean isCited(Tokens tokens, int i) {
    boolean scale = tokens.is(i - 1, ":") && tokens.glued(i) && tokens.glued(i - 1);
    boolean telephone = tokens.is(i - 1, Shape.BIG) || tokens.is(i - 1, Shape.SMALL);
    return (scale && Character.isDigit(tokens.first(i - 2)))
        || telephone
        || tokens.first(i - 1) == '\u00a7'
        || switch (tokens.word(i - 1)) {
          case "u.s.c.", "c.f.r.", "usc", "cfr", "sec", "art" -> true;
          case "." -> tokens.is(i - 2, "sec") || tokens.is(i - 2, "art");
          default -> false;
        };
  }

  /** "Blade 2049", "Cyber 2077": a name that goes on with a year of another age. */
  private static boolean isFarOfName(Tokens tokens, int i) {
    return tokens.number(i) > LAST_TOLD
        && tokens.id(i - 1) == Lexicon.UNKNOWN
        && tokens.capital(i - 1);
  }

  /** "at least 1500", "some 2000 soldiers", "about 1900 people"; but "about 1900 the town grew". */
  private static boolean isCount(Tokens tokens, int i) {
    int next = i + 1;
    boolean noun = tokens.isLower(next) && !Ends.at(tokens, next);
    return switch (tokens.word(i - 1)) {
      case "least", "estimated", "additional" -> true;
      case "to" -> noun && tokens.is(i - 2, "up");
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

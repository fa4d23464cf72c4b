package org.annals.timex;

import java.util.Set;

/** Nouns that a number measures or counts: "1500 metres", "in 2000 homes". */
final class Measured {

  private static final Set<String> MEASURES =
      Set.of(
          ("metres meters feet foot ft inches yards miles kilometres kilometers km kg cc tons"
                  + " tonnes pounds grams litres liters gallons barrels acres hectares volts watts"
                  + " kilowatts megawatts mph rpm hp horsepower calories hours minutes dollars euros yen rubles"
                  + " roubles rupees francs marks percent points votes degrees")
              .split(" ", -1));

  private static final Set<String> COUNTED =
      Set.of(
          ("homes houses households families villages towns cities schools hospitals shops stores"
                  + " outlets branches offices factories plants farms cases copies pages words seats"
                  + " places locations buildings apartments rooms countries languages cinemas theaters"
                  + " theatres stations cars vehicles pieces samples patients children women men"
                  + " people workers employees soldiers troops students")
              .split(" ", -1));

  private Measured() {}

  /** Whether what follows the number at token {@code i} is measured or counted by it. */
  static boolean isMeasure(Tokens tokens, int i) {
    String noun = tokens.word(i + 1);
    boolean lower = tokens.isLower(i + 1);
    boolean whole = tokens.number(i) % 50 == 0;
    boolean counted = MEASURES.contains(noun) || (whole && COUNTED.contains(noun));
    return lower && counted && !isClause(tokens, i + 2);
  }

  /** "In 2000 homes were cheap": the noun begins a clause, so the number may be a year. */
  private static boolean isClause(Tokens tokens, int i) {
    if (!Character.isLetter(tokens.first(i))) {
      return false;
    }
    return switch (tokens.word(i)) {
      case "in",
          "at",
          "on",
          "of",
          "and",
          "or",
          "across",
          "around",
          "over",
          "to",
          "for",
          "by",
          "from",
          "with",
          "per",
          "away",
          "tall",
          "high",
          "long",
          "wide",
          "deep",
          "below",
          "above",
          "freestyle",
          "relay",
          "race",
          "steeplechase",
          "hurdles",
          "final",
          "square",
          "while" ->
          false;
      default -> true;
    };
  }
}

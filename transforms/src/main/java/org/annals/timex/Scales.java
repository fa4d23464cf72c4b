package org.annals.timex;

/** Tells people's ages and the weather from decades: "in her late fifties", "highs in the 70s". */
final class Scales {

  private static final int FAR = 8;

  private Scales() {}

  /** Whether the words before token {@code from} make what follows an age or a temperature. */
  static boolean isAgeOrHeat(Tokens tokens, int from) {
    int before = from - 1;
    while (isPart(tokens.word(before))) {
      before--;
    }
    return isOwner(tokens.word(before)) || isWeather(tokens, before);
  }

  private static boolean isPart(String word) {
    return switch (word) {
      case "early", "late", "mid", "middle", "-" -> true;
      default -> false;
    };
  }

  private static boolean isOwner(String word) {
    return switch (word) {
      case "his", "her", "their", "my", "our", "your", "whose", "upper", "lower", "low", "high" ->
          true;
      default -> false;
    };
  }

  private static boolean isWeather(Tokens tokens, int from) {
    for (int i = from; i > from - FAR && !tokens.is(i, ".") && i >= 0; i--) {
      switch (tokens.word(i)) {
        case "temperature", "temperatures", "highs", "lows", "mercury", "aged" -> {
          return true;
        }
        default -> {
          continue;
        }
      }
    }
    return false;
  }
}

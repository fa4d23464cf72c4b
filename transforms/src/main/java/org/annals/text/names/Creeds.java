package org.annals.text.names;

import java.util.Locale;
import java.util.Set;

/** Adjectives of faiths and doctrines, which are written like names and name nobody. */
public final class Creeds {

  private static final Set<String> ADJECTIVES =
      Set.of(
          "islamic",
          "islamist",
          "muslim",
          "sunni",
          "shia",
          "shiite",
          "christian",
          "catholic",
          "protestant",
          "orthodox",
          "anglican",
          "evangelical",
          "jewish",
          "zionist",
          "hindu",
          "sikh",
          "buddhist",
          "communist",
          "bolshevik",
          "marxist",
          "maoist",
          "stalinist",
          "leninist",
          "socialist",
          "fascist",
          "nazi",
          "jihadist");

  private Creeds() {}

  /** Whether {@code word}, in any case, is one of these by itself. */
  public static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word.toLowerCase(Locale.ROOT));
  }
}

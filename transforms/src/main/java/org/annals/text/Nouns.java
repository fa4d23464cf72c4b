package org.annals.text;

import java.util.Map;

/** Number of English nouns. Words are in lower case throughout. */
public final class Nouns {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("crises", "crisis"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("forces", "force"),
          Map.entry("series", "series"),
          Map.entry("analyses", "analysis"),
          Map.entry("bases", "base"),
          Map.entry("leaves", "leave"),
          Map.entry("thieves", "thief"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("police", "police"),
          Map.entry("troops", "troops"),
          Map.entry("talks", "talks"),
          Map.entry("hostilities", "hostilities"),
          Map.entry("olympics", "olympics"),
          Map.entry("news", "news"),
          Map.entry("measles", "measles"),
          Map.entry("mumps", "mumps"),
          Map.entry("athletics", "athletics"),
          Map.entry("economics", "economics"),
          Map.entry("physics", "physics"),
          Map.entry("headquarters", "headquarters"),
          Map.entry("proceedings", "proceedings"),
          Map.entry("riots", "riot"),
          Map.entry("politics", "politics"));

  private Nouns() {}

  /** The singular of {@code noun}; itself when it is one, or when it has none. */
  public static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.endsWith("spokesmen") || (noun.endsWith("men") && noun.length() > 4)) {
      return noun.substring(0, noun.length() - 3) + "man";
    }
    if (!noun.endsWith("s")
        || noun.length() < 4
        || noun.endsWith("ss")
        || noun.endsWith("us")
        || noun.endsWith("is")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.substring(0, noun.length() - (hisses(noun) ? 2 : 1));
  }

  /** "Boxes", "churches": the plural has an e of its own. */
  private static boolean hisses(String noun) {
    return noun.endsWith("es")
        && (noun.endsWith("sses")
            || noun.endsWith("xes")
            || noun.endsWith("ches")
            || noun.endsWith("shes")
            || noun.endsWith("zzes"));
  }

  /** Whether {@code noun} is plural by its form. */
  public static boolean isPlural(String noun) {
    boolean collective =
        noun.equals("police")
            || noun.equals("troops")
            || noun.equals("talks")
            || noun.equals("hostilities");
    return collective || !singular(noun).equals(noun);
  }
}

package org.annals.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that writers of English hardly use and word-by-word substitution leaves behind: a
 * thesaurus takes one word of a fixed phrase and breaks it ("one of" becomes "one in all", "at the
 * end of" "on the finish of"). In edited news each of the strong and middling ones stands in less
 * than one article of a hundred.
 */
final class Telltales {

  /**
   * A phrase and how much it says.
   *
   * @param words lower case, single blanks
   * @param weight 1 to 3
   */
  record Telltale(String words, int weight) {}

  private static final String STRONG =
      "one in all|on the finish of|on the similar time|on the identical time|initially of the"
          + "|for the primary time|final yr|this yr|subsequent yr|late final|early final"
          + "|12 months later|a 12 months";

  private static final String MIDDLING =
      "would possibly|with a purpose to|in accordance with a|the place he|the place she"
          + "|the place they|the place it|a extra|a usa|a unbiased|extra than|extra highly"
          + "|final week|final month|subsequent week|subsequent month|a lot less|a lot bigger"
          + "|as nicely as|shopping for|ought to they|ought to he|have interaction|by means of"
          + "|as a consequence of|in opposition to|lots to|all through|in the course of";

  private static final String WEAK =
      "whereas|greater than|lower than|warfare|troopers|yr|trendy|attainable|additionally|solely"
          + "|publicity|navy|alongside|nationwide|dwelling|in keeping with|may very well|will likely"
          + "|wherein|nevertheless|extra|famous|rapidly|fairly|combating|pupils|youngsters|folks";

  private static final Map<String, List<Telltale>> BY_FIRST_WORD = index();

  private Telltales() {}

  /** The telltales that begin with a lower-case word. */
  static List<Telltale> startingWith(String word) {
    return BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  /** The words that telltales begin with. */
  static Set<String> firstWords() {
    return BY_FIRST_WORD.keySet();
  }

  private static Map<String, List<Telltale>> index() {
    Map<String, List<Telltale>> index = new HashMap<>();
    add(index, STRONG, 3);
    add(index, MIDDLING, 2);
    add(index, WEAK, 1);
    return index;
  }

  private static void add(Map<String, List<Telltale>> index, String phrases, int weight) {
    for (String phrase : phrases.split("\\|", -1)) {
      String first = phrase.split(" ", 2)[0];
      index.computeIfAbsent(first, word -> new ArrayList<>()).add(new Telltale(phrase, weight));
    }
  }
}

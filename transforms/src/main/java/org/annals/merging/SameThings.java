package org.annals.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.text.Table;

/**
 * Nouns that different newspapers use for one thing ("earthquake", "quake"). Tellings are compared
 * by one of them, and printed as they were.
 */
final class SameThings {

  private static final Map<String, String> FIRST = new HashMap<>();

  static {
    for (List<String> row : Table.rows(SameThings.class, "same-things.tsv")) {
      List<String> words = Table.variants(row.get(0));
      words.forEach(word -> FIRST.put(word, words.get(0)));
    }
  }

  private SameThings() {}

  /** The word that stands for {@code noun}, in the singular and lower case; itself for most. */
  static String of(String noun) {
    return FIRST.getOrDefault(noun, noun);
  }
}

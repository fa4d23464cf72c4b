package org.annals.text.things;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.text.Nouns;
import org.annals.text.Table;
import org.annals.text.names.Countries;

/**
 * Words that different newspapers use for one thing: nouns ("earthquake", "quake"), and a country
 * with its adjective and its people. Tellings and articles are compared by one of them, and printed
 * as they were.
 */
public final class SameThings {

  private static final Map<String, String> FIRST = new HashMap<>();
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (List<String> row : Table.rows(SameThings.class, "same-things.tsv")) {
      List<String> words = Table.variants(row.get(0));
      words.forEach(word -> FIRST.put(word, words.get(0)));
    }
    Countries.byAdjective().forEach(SameThings::put);
    COUNTRIES.forEach(FIRST::putIfAbsent);
  }

  private SameThings() {}

  private static void put(String adjective, String country) {
    if (country.indexOf(' ') < 0) {
      COUNTRIES.put(
          Nouns.singular(adjective.toLowerCase(Locale.ROOT)), country.toLowerCase(Locale.ROOT));
    }
  }

  /** What stands for {@code word}, in the singular and lower case; itself for most. */
  public static String of(String word) {
    return FIRST.getOrDefault(word, word);
  }

  /** The same of a word that is written with a capital: a country for its adjective, no thing. */
  public static String ofName(String word) {
    return COUNTRIES.getOrDefault(word, word);
  }
}

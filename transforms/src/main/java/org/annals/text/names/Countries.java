package org.annals.text.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.text.Table;

/**
 * The countries of the world since 1945: names, adjectives, peoples and capitals, each leading to
 * one name.
 */
public final class Countries {

  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, String> BY_ADJECTIVE = new HashMap<>();
  private static final Map<String, String> BY_CAPITAL = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Countries.class, "countries.tsv")) {
      String name = row.get(0);
      BY_NAME.put(name, name);
      Table.variants(row.get(1)).forEach(other -> BY_NAME.put(other, name));
      Table.variants(row.get(2)).forEach(adjective -> BY_ADJECTIVE.put(adjective, name));
      Table.variants(row.get(3)).forEach(people -> BY_ADJECTIVE.put(people, name));
      Table.variants(row.get(4)).forEach(capital -> BY_CAPITAL.putIfAbsent(capital, name));
    }
  }

  private Countries() {}

  /**
   * The country that is called so ("Britain", "the UK" without its article); empty for what is no
   * country's name.
   */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The country whose adjective or people this is ("British", "Britons"). */
  public static Optional<String> ofAdjective(String word) {
    return Optional.ofNullable(BY_ADJECTIVE.get(word));
  }

  /** The countries by their adjectives and peoples, as these are written. */
  public static Map<String, String> byAdjective() {
    return Collections.unmodifiableMap(BY_ADJECTIVE);
  }

  /**
   * The country whose government this capital or seat stands for ("Whitehall" is none, "London" is
   * one).
   */
  public static Optional<String> ofCapital(String city) {
    return Optional.ofNullable(BY_CAPITAL.get(city));
  }
}

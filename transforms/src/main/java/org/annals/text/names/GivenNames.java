package org.annals.text.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.Table;

/** The given names that news writes most. */
public final class GivenNames {

  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Set<String> PERSONS = new HashSet<>();

  static {
    for (List<String> row : Table.rows(GivenNames.class, "given-names.tsv")) {
      Gender.ofPronoun(row.get(1)).ifPresent(gender -> GENDERS.put(row.get(0), gender));
      if (row.get(2).equals("person")) {
        PERSONS.add(row.get(0));
      }
    }
  }

  private GivenNames() {}

  /** The gender of those who are called so; empty when either may be, or the name is unknown. */
  static Optional<Gender> gender(String name) {
    return Optional.ofNullable(GENDERS.get(name));
  }

  /** Whether a family name behind {@code name} makes a person, and neither a place nor a thing. */
  public static boolean isPersons(String name) {
    return PERSONS.contains(name);
  }
}

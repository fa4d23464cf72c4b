package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The people of a clause that names none, as far as its words tell them apart: "a woman of 34" is
 * not "two men", and no man of 51 is one of 29.
 */
final class Persons {

  private static final String AGE = "-year-old";

  private static final Set<String> WOMEN =
      Set.of(
          "woman",
          "girl",
          "schoolgirl",
          "mother",
          "daughter",
          "sister",
          "wife",
          "widow",
          "grandmother",
          "aunt",
          "niece",
          "girlfriend",
          "actress",
          "queen",
          "princess",
          "nun");

  private static final Set<String> MEN =
      Set.of(
          "man",
          "boy",
          "schoolboy",
          "father",
          "son",
          "brother",
          "husband",
          "widower",
          "grandfather",
          "uncle",
          "nephew",
          "boyfriend",
          "king",
          "prince",
          "monk");

  private Persons() {}

  /** Those of the nouns of a clause that tell people apart; sorted. */
  static List<String> of(List<String> nouns) {
    List<String> persons = new ArrayList<>(0);
    for (String noun : nouns) {
      if (MEN.contains(noun) || WOMEN.contains(noun) || isAge(noun)) {
        persons.add(noun);
      }
    }
    return persons.size() < 2 ? persons : persons.stream().distinct().sorted().toList();
  }

  /** Whether two clauses tell of different people, by the {@link #of persons} of each. */
  static boolean differ(List<String> some, List<String> others) {
    return differInAge(some, others)
        || (are(some, WOMEN, MEN) && are(others, MEN, WOMEN))
        || (are(some, MEN, WOMEN) && are(others, WOMEN, MEN));
  }

  /** Some are of the one sex, and none of the other. */
  private static boolean are(List<String> persons, Set<String> one, Set<String> other) {
    return persons.stream().anyMatch(one::contains) && persons.stream().noneMatch(other::contains);
  }

  private static boolean differInAge(List<String> some, List<String> others) {
    return some.stream().anyMatch(Persons::isAge)
        && others.stream().anyMatch(Persons::isAge)
        && some.stream().filter(Persons::isAge).noneMatch(others::contains);
  }

  private static boolean isAge(String noun) {
    return noun.endsWith(AGE);
  }
}

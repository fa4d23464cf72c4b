package org.annals.benchmarks.reruns;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happens in the made world: who, did what, where, on which day. The same seed and
 * number always give the same event.
 *
 * @param number from 0
 * @param who the actor, with office on first mention
 * @param surname the actor's, for later mentions
 * @param did the predicate, past tense
 * @param where the town
 * @param day when
 */
public record MadeEvent(
    int number, String who, String surname, String did, String where, LocalDate day) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 8);
  private static final int DAYS = 8000;

  private static final List<String> OFFICES =
      List.of("Mayor", "Governor", "Senator", "Minister", "Judge", "Councillor", "Ambassador");
  private static final List<String> FIRST =
      List.of(
          "Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henrik", "Irena", "Jonas",
          "Klara", "Lukas", "Marta", "Nadia", "Oskar", "Petra", "Ralph", "Sonja", "Tobias", "Vera");
  private static final List<String> LAST_START =
      List.of(
          "Ald", "Berg", "Car", "Dorn", "Eck", "Fenn", "Gar", "Holm", "Ing", "Kess", "Lind", "Mar",
          "Nor", "Oster", "Pell", "Quin", "Ros", "Stan", "Thor", "Ulm", "Vand", "West");
  private static final List<String> LAST_END =
      List.of("berg", "dahl", "er", "feld", "gren", "ing", "man", "owski", "sen", "strom", "ton");
  private static final List<String> TOWN_START =
      List.of(
          "Ash", "Brook", "Clay", "Dun", "East", "Fair", "Glen", "Hart", "Kings", "Lake", "Mill",
          "North", "Oak", "Port", "Raven", "Stone", "Thorn", "Wal", "Win", "York");
  private static final List<String> TOWN_END =
      List.of(
          "borough", "bridge", "bury", "field", "ford", "haven", "more", "stead", "ton", "wick");
  private static final List<String> VERBS =
      List.of(
          "opened",
          "closed",
          "inspected",
          "rejected",
          "approved",
          "visited",
          "criticised",
          "signed a contract for",
          "cancelled",
          "unveiled",
          "inaugurated",
          "defended");
  private static final List<String> KINDS =
      List.of(
          "new", "northern", "old", "regional", "disputed", "second", "municipal", "long-delayed");
  private static final List<String> THINGS =
      List.of(
          "hospital",
          "library",
          "harbour tunnel",
          "railway station",
          "power plant",
          "stadium",
          "museum",
          "water treaty",
          "school reform",
          "bus depot",
          "flood barrier",
          "airport",
          "housing estate",
          "ferry terminal",
          "border crossing",
          "court house");

  /** The event of that number in the world of {@code seed}. */
  public static MadeEvent of(long seed, int number) {
    Chance chance = new Chance(seed, number);
    String surname = chance.of(LAST_START) + chance.of(LAST_END);
    return new MadeEvent(
        number,
        chance.of(OFFICES) + " " + chance.of(FIRST) + " " + surname,
        surname,
        chance.of(VERBS) + " the " + chance.of(KINDS) + " " + chance.of(THINGS),
        chance.of(TOWN_START) + chance.of(TOWN_END),
        FIRST_DAY.plusDays(chance.below(DAYS)));
  }
}

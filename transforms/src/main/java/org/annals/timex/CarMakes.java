package org.annals.timex;

import java.util.Set;

/** Makers of cars and motorcycles: the year before one is the model's, "his 1987 Chevrolet". */
final class CarMakes {

  private static final Set<String> NAMES =
      Set.of(
          ("acura alfa aston audi bentley bmw bugatti buick cadillac chevrolet chevy chrysler"
                  + " citroën citroen dacia daewoo daihatsu dodge ducati ferrari fiat ford gmc"
                  + " harley-davidson harley holden honda hummer hyundai infiniti isuzu jaguar jeep"
                  + " kawasaki kia lada lamborghini lancia land lexus lincoln lotus maserati mazda"
                  + " mclaren mercedes mercedes-benz mercury mg mini mitsubishi nissan oldsmobile"
                  + " opel packard peugeot plymouth pontiac porsche range renault rolls-royce rover"
                  + " saab saturn seat škoda skoda studebaker subaru suzuki tesla toyota trabant"
                  + " triumph vauxhall volkswagen volvo vw yamaha yugo")
              .split(" ", -1));

  private CarMakes() {}

  /** Whether the number at token {@code i} is the year of a model; "In 1987 Ford said" is not. */
  static boolean isModelYear(Tokens tokens, int i) {
    return tokens.capital(i + 1)
        && NAMES.contains(tokens.word(i + 1))
        && isOwned(tokens.word(i - 1));
  }

  private static boolean isOwned(String word) {
    return switch (word) {
      case "a",
          "an",
          "the",
          "his",
          "her",
          "their",
          "my",
          "its",
          "'s",
          "new",
          "old",
          "red",
          "white",
          "black",
          "blue",
          "silver",
          "green",
          "gray",
          "grey",
          "stolen",
          "used",
          "on",
          "and",
          "with",
          "driving" ->
          true;
      default -> false;
    };
  }
}

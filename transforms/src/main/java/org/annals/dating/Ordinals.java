package org.annals.dating;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.annals.text.Cardinals;

/** Numbers of years that are written as words before "anniversary", and the names of jubilees. */
final class Ordinals {

  private static final List<String> UNITS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  private Ordinals() {}

  /** The number that {@code word} says; empty when it is no number. */
  static OptionalInt number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int dash = lower.indexOf('-');
    if (dash > 0) {
      OptionalInt tens = number(lower.substring(0, dash));
      OptionalInt unit = number(lower.substring(dash + 1));
      return tens.isPresent() && unit.isPresent()
          ? OptionalInt.of(tens.getAsInt() + unit.getAsInt())
          : OptionalInt.empty();
    }
    for (int tens = 2; tens < TENS.size(); tens++) {
      if (lower.equals(TENS.get(tens) + "y") || lower.equals(TENS.get(tens) + "ieth")) {
        return OptionalInt.of(10 * tens);
      }
    }
    int index = UNITS.indexOf(lower);
    return index > 0 ? OptionalInt.of(index) : Cardinals.number(lower);
  }

  /** The years of a centenary and the like. */
  static OptionalInt ofJubilee(String word) {
    return OptionalInt.of(word.toLowerCase(Locale.ROOT).startsWith("bi") ? 200 : 100);
  }
}

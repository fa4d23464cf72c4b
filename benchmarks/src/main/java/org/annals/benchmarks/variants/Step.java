package org.annals.benchmarks.variants;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.annals.benchmarks.CommandLine.UsageException;

/**
 * One change of an article.
 *
 * @param name as it was asked for
 * @param shift by what its dates move; none for most
 * @param edit the change
 */
record Step(String name, DateShift shift, UnaryOperator<Source> edit) {

  /** The step called {@code name}; throws {@link UsageException} for what is none. */
  static Step of(String name) {
    List<String> parts = List.of(name.split(":", 2));
    if (parts.size() == 2) {
      DateShift shift = DateShift.of(number(parts.get(1)), parts.get(0));
      return new Step(name, shift, source -> new ShiftedText(source, shift).told());
    }
    UnaryOperator<Source> edit =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "same" -> source -> source;
          case "names" -> NameSwap::told;
          case "unstamped" -> Unstamped::told;
          case "furniture" -> Surroundings::told;
          case "spun" -> Spinning::told;
          default -> throw new UsageException("no variant is called " + name);
        };
    return new Step(name, DateShift.NONE, edit);
  }

  private static int number(String count) {
    try {
      return Integer.parseInt(count);
    } catch (NumberFormatException e) {
      throw new UsageException("no count of days, weeks or years: " + count);
    }
  }
}

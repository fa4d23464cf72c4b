package org.annals.timex;

/** Reads numbers, ordinals and years in digits and words from the tokens of one text. */
final class NumberWords {

  private final Cardinals cardinals;
  private final Ordinals ordinals;
  private final YearWords years;
  private double value;

  NumberWords(Tokens tokens) {
    SmallNumbers small = new SmallNumbers(tokens);
    cardinals = new Cardinals(tokens, small);
    ordinals = new Ordinals(tokens);
    years = new YearWords(tokens, small);
  }

  /** Value of what {@link #read} read last. */
  double value() {
    return value;
  }

  /** The token behind the number that starts at {@code i}, or −1 when none does. */
  int read(NumberKind kind, int i) {
    int end =
        switch (kind) {
          case NUMBER -> cardinals.read(i);
          case NTH -> ordinals.read(i);
          case YEARS -> years.read(i);
        };
    value =
        switch (kind) {
          case NUMBER -> cardinals.value();
          case NTH -> ordinals.value();
          case YEARS -> years.value();
        };
    return end;
  }
}

package org.annals.timex;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of number a pattern asks for. */
enum NumberKind {
  /** "25", "twenty-five", "a", "2 1/2", "a couple of", "two hundred and ten". */
  NUMBER,
  /** "first", "21st", "twenty-first". */
  NTH,
  /** "1953", "nineteen fifty-three", "two thousand", "twenty eighteen". */
  YEARS;

  /** Words that are numbers only together with what follows them. */
  private static final List<String> ARTICLES =
      List.of("a", "an", "half", "hundred", "thousand", "couple", "dozen");

  /** The kind of this name, or null. */
  static @Nullable NumberKind named(String name) {
    for (NumberKind kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  /** The lexemes such a number can start with. */
  BitSet starts(Lexicon lexicon) {
    BitSet all = new BitSet();
    sorts().forEach(sort -> all.or(lexicon.of(sort)));
    if (this == NUMBER) {
      ARTICLES.forEach(word -> all.set(lexicon.idOf(word)));
    }
    return all;
  }

  private List<Sort> sorts() {
    return switch (this) {
      case NUMBER ->
          List.of(
              Sort.DAYNUM,
              Sort.SMALL,
              Sort.BIG,
              Sort.YEAR,
              Sort.DECIMAL,
              Sort.FRACTION,
              Sort.NUM,
              Sort.TENS);
      case NTH -> List.of(Sort.ORDINAL, Sort.DAYTH, Sort.NTH, Sort.TENS);
      case YEARS -> List.of(Sort.YEAR, Sort.NUM, Sort.TENS);
    };
  }
}

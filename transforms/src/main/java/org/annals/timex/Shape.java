package org.annals.timex;

import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tokens that are known by their shape; each has the lexeme with the number of its ordinal. */
enum Shape {
  /** A word that is in no pattern; its number must be {@link Lexicon#UNKNOWN}. */
  WORD(),
  DAYNUM(Sort.DAYNUM),
  SMALL(Sort.SMALL),
  YEAR(Sort.YEAR),
  BIG(Sort.BIG),
  DECIMAL(Sort.DECIMAL),
  FRACTION(Sort.FRACTION),
  DAYTH(Sort.DAYTH),
  NTH(Sort.NTH),
  SHORT_YEAR(Sort.SHORT_YEAR),
  DECADE_FULL(Sort.DECADE_FULL),
  DECADE_SHORT(Sort.DECADE_SHORT),
  CLOCK(Sort.CLOCK),
  NUMDATE(Sort.NUMDATE),
  /** "B-52", "4x4", "747s": digits among letters. */
  CODE(),
  /** A blank line: no expression crosses it. */
  BREAK(),
  MARK(),
  PERIOD("."),
  COMMA(","),
  DASH("-"),
  SLASH("/"),
  APOSTROPHE("'"),
  POSSESSIVE("'s"),
  OPEN("["),
  CLOSE("]"),
  COLON(":"),
  PERCENT("%"),
  MONEY("$");

  private final @Nullable Sort sort;
  private final String key;

  Shape() {
    this.sort = null;
    this.key = "#" + name().toLowerCase(Locale.ROOT);
  }

  Shape(Sort sort) {
    this.sort = sort;
    this.key = "#" + name().toLowerCase(Locale.ROOT);
  }

  Shape(String literal) {
    this.sort = null;
    this.key = literal;
  }

  /** The number of its lexeme: the lexicon holds the shapes first, in their order. */
  @SuppressWarnings("EnumOrdinal")
  int id() {
    return ordinal();
  }

  /** How patterns write it, or a name that no word has. */
  String key() {
    return key;
  }

  EnumSet<Sort> sorts() {
    return sort == null ? EnumSet.noneOf(Sort.class) : EnumSet.of(sort);
  }
}

package org.annals.timex;

import java.util.EnumSet;
import java.util.Set;
import org.annals.model.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * A word or a shape of token that patterns know.
 *
 * @param id its place in the lexicon
 * @param word lower case, without dots; the shape's name for numbers and marks
 * @param sorts what it can be
 * @param number its value as a number, ordinal or decade
 * @param code its value as weekday, month, season, part of day or holiday
 * @param unit its unit, or null
 */
record Lexeme(
    int id, String word, Set<Sort> sorts, int number, int code, @Nullable Granularity unit) {

  Lexeme {
    sorts = sorts.isEmpty() ? Set.of() : EnumSet.copyOf(sorts);
  }

  boolean is(Sort sort) {
    return sorts.contains(sort);
  }
}

package org.annals.timex;

import java.util.function.Predicate;
import org.annals.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A row: what a time expression looks like and what it means.
 *
 * <p>A pattern is a sequence of elements, separated by blanks:
 *
 * <ul>
 *   <li>{@code ago}: this word, in any case; {@code last|past}: one of these words;
 *   <li>{@code WEEKDAY}: a token of this {@link Sort};
 *   <li>{@code NUMBER}, {@code NTH}, {@code YEARS}: a number, an ordinal, a year of any length, in
 *       digits or words ({@link NumberKind});
 *   <li>{@code <BASE>}: an expression that a rule of this {@link Level} or a lower one recognises;
 *   <li>{@code ( a b || c )}: one of several sequences; {@code !x}: not followed by x;
 *   <li>{@code ?} behind an element or a group: it may be missing;
 *   <li>{@code n:} before an element: what it matched goes by this letter.
 * </ul>
 *
 * @param id what results say: {@code weekday.bare}
 * @param pattern the pattern
 * @param meaning makes the meaning of a match; null refuses the match
 */
record Rule(String id, String pattern, Maker meaning) {

  /** Says what a match means. */
  @FunctionalInterface
  interface Maker {
    /** The meaning, or null when it is no time expression after all. */
    @Nullable Meaning of(Match match);
  }

  /** A row for what only looks like a time expression: nothing is found up to its end. */
  static Rule not(String id, String pattern, Predicate<Match> when) {
    return new Rule(id, pattern, m -> when.test(m) ? Found.NOTHING : null);
  }

  /** Whether it is a row for what is no time expression. */
  boolean refuses() {
    return id.startsWith(NotTimeRules.PREFIX);
  }

  static Rule of(String id, String pattern, Maker meaning) {
    return new Rule(id, pattern, meaning);
  }
}

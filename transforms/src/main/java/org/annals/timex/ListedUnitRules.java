package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Century;
import org.annals.model.Meaning.YearPart;
import org.jspecify.annotations.Nullable;

/** Numbered quarters and centuries that share a noun told once. */
final class ListedUnitRules {

  private static final int MOST = 4;

  /** The first of "the second and fourth quarters", "the 18th and early 19th centuries". */
  static final Rule FIRST = Rule.of("unit.listed", "the? n:NTH", ListedUnitRules::first);

  /** The last of "the third and fourth quarters of 1998", "the 18th and 19th centuries". */
  static final Rule LAST =
      Rule.of(
          "unit.listed",
          "the? n:NTH ( quarters ( of? the? year? y:YEARS )? || c:centuries ( b:bc|bce )? )",
          m -> unit(m.whole('n'), !m.has('c'), m.optional('y'), m.has('b')));

  static final List<Rule> ALL = List.of(FIRST, LAST);

  private ListedUnitRules() {}

  private static @Nullable Meaning first(Match m) {
    Tokens tokens = m.tokens();
    int i = m.to();
    for (int n = 0; n < MOST && isJoint(tokens, i); n++) {
      int next = i + 1;
      while (isArticleOrPart(tokens, next)) {
        next++;
      }
      if (!isNth(tokens, next)) {
        return null;
      }
      i = next + 1;
    }
    int noun = tokens.is(i, "-") ? i + 1 : i;
    boolean quarters = tokens.is(noun, "quarters") || tokens.is(noun, "quarter");
    boolean centuries = tokens.is(noun, "centuries") || tokens.is(noun, "century");
    return i > m.to() && (quarters || centuries)
        ? unit(m.whole('n'), quarters, yearBehind(tokens, noun), tokens.is(noun + 1, "bc"))
        : null;
  }

  private static OptionalInt yearBehind(Tokens tokens, int noun) {
    int year = tokens.is(noun + 1, "of") ? noun + 2 : noun + 1;
    return tokens.is(year, Sort.YEAR) ? OptionalInt.of(tokens.number(year)) : empty();
  }

  private static @Nullable Meaning unit(
      int number, boolean quarter, OptionalInt year, boolean beforeChrist) {
    if (quarter) {
      boolean real = number >= 1 && number <= 4;
      return real ? new YearPart(Granularity.QUARTER, number, year, false) : null;
    }
    return number >= 1 && number <= 30 ? new Century(number, beforeChrist) : null;
  }

  private static boolean isArticleOrPart(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "the", "early", "late", "mid", "-" -> true;
      default -> false;
    };
  }

  private static boolean isNth(Tokens tokens, int i) {
    return tokens.is(i, Sort.ORDINAL) || tokens.is(i, Sort.DAYTH) || tokens.is(i, Sort.NTH);
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, "and") || tokens.is(i, "or") || tokens.is(i, ",") || tokens.is(i, "to");
  }
}

package org.annals.timex;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Days that share a month told once. */
final class SharedMonthRules {

  private static final int MOST = 4;

  /** The first of "28 and 29 August", "the 3rd, 4th or 5th of May". */
  static final Rule BEFORE =
      Rule.of("date.shared-month", "the? d:DAYNUM|DAYTH !UNIT|UNITS", SharedMonthRules::before);

  /** The second of "May 6 and 7th". */
  static final Rule AFTER =
      Rule.of("date.shared-month", "the? d:DAYTH !UNIT|UNITS|of", SharedMonthRules::after);

  static final List<Rule> ALL = List.of(BEFORE, AFTER);

  private SharedMonthRules() {}

  private static @Nullable Meaning before(Match m) {
    Tokens tokens = m.tokens();
    int day = m.digits('d');
    int i = m.to();
    for (int n = 0; n < MOST && isJoint(tokens, i); n++) {
      int next = tokens.is(i + 1, "the") ? i + 2 : i + 1;
      if (!isDay(tokens, next) || tokens.number(next) <= day) {
        return null;
      }
      day = tokens.number(next);
      i = next + 1;
    }
    int month = tokens.is(i, "of") ? i + 1 : i;
    return i > m.to() && isMonth(tokens, month) ? date(tokens, month, m.digits('d')) : null;
  }

  private static @Nullable Meaning after(Match m) {
    Tokens tokens = m.tokens();
    int first = m.from() - 2;
    boolean joined = isJoint(tokens, m.from() - 1) && isDay(tokens, first);
    int month = tokens.is(first - 1, ".") ? first - 2 : first - 1;
    return joined && isMonth(tokens, month) && tokens.number(first) < m.digits('d')
        ? date(tokens, month, m.digits('d'))
        : null;
  }

  private static Meaning date(Tokens tokens, int month, int day) {
    return new CalendarDate(
        OptionalInt.empty(), OptionalInt.of(tokens.lexeme(month).code()), OptionalInt.of(day));
  }

  private static boolean isMonth(Tokens tokens, int i) {
    return (tokens.is(i, Sort.MONTH) || tokens.is(i, Sort.MONTH_ABBR)) && tokens.capital(i);
  }

  private static boolean isDay(Tokens tokens, int i) {
    return tokens.is(i, Sort.DAYNUM) || tokens.is(i, Sort.DAYTH);
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, "and") || tokens.is(i, "or") || tokens.is(i, ",");
  }
}

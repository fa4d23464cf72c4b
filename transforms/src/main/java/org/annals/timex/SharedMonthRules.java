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

  /** The second of "May 6 and 7th", the later ones of "June 4, 5 and 9, 1982". */
  static final Rule AFTER =
      Rule.of(
          "date.shared-month",
          "the? d:DAYNUM|DAYTH !UNIT|UNITS|of ( ,? y:YEARS )?",
          SharedMonthRules::after);

  static final List<Rule> ALL = List.of(BEFORE, AFTER);

  private SharedMonthRules() {}

  /** The day's number behind a joint at {@code i}, which triggers nothing by itself, or −1. */
  static int listed(Tokens tokens, int i) {
    return isJoint(tokens, i) && tokens.is(nextDay(tokens, i), Sort.DAYNUM)
        ? nextDay(tokens, i)
        : -1;
  }

  private static @Nullable Meaning before(Match m) {
    Tokens tokens = m.tokens();
    int day = m.digits('d');
    int i = m.to();
    for (int n = 0; n < MOST && isJoint(tokens, i); n++) {
      int next = nextDay(tokens, i);
      if (!isDay(tokens, next) || tokens.number(next) <= day) {
        return null;
      }
      day = tokens.number(next);
      i = next + 1;
    }
    int month = tokens.is(i, "of") ? i + 1 : i;
    return i > m.to() && isMonth(tokens, month)
        ? date(tokens, month, m.digits('d'), OptionalInt.empty())
        : null;
  }

  /** Digits alone count something unless the list ends with them. */
  private static @Nullable Meaning after(Match m) {
    Tokens tokens = m.tokens();
    int month = month(tokens, m.from(), m.digits('d'));
    boolean day = tokens.is(m.at('d'), Sort.DAYTH) || endsList(tokens, m.at('d'), m.from());
    return month >= 0 && day ? date(tokens, month, m.digits('d'), m.optional('y')) : null;
  }

  /** The month before the list of ever later days that goes on with {@code day}, or −1. */
  private static int month(Tokens tokens, int start, int day) {
    int i = start;
    int later = day;
    for (int n = 0; n < MOST && isJoint(tokens, i - 1); n++) {
      boolean both = !tokens.is(i - 1, ",") && tokens.is(i - 2, ",");
      int joint = both ? i - 2 : i - 1;
      int first = joint - 1;
      if (!isDay(tokens, first) || tokens.number(first) >= later) {
        return -1;
      }
      later = tokens.number(first);
      i = tokens.is(first - 1, "the") ? first - 1 : first;
      int month = tokens.is(i - 1, ".") ? i - 2 : i - 1;
      if (isMonth(tokens, month)) {
        return month;
      }
    }
    return -1;
  }

  /** Whether nothing is counted by the day: behind the last joint stands "and" or "or". */
  private static boolean endsList(Tokens tokens, int day, int start) {
    int i = day;
    boolean last = !tokens.is(start - 1, ",");
    for (int n = 0; n < MOST && isJoint(tokens, i + 1) && !last; n++) {
      int next = nextDay(tokens, i + 1);
      if (!isDay(tokens, next) || tokens.number(next) <= tokens.number(i)) {
        return false;
      }
      last = !tokens.is(next - 1, ",");
      i = next;
    }
    int end = i + 1;
    boolean counts =
        tokens.is(end, "of") || tokens.is(end, "%") || tokens.is(end, "$") || tokens.is(end, "-");
    boolean free = !counts && Ends.at(tokens, end) && !tokens.glued(end + 1);
    return last && (free || tokens.is(end, Sort.YEAR) || isMark(tokens, end));
  }

  private static boolean isMark(Tokens tokens, int i) {
    return tokens.is(i, ".") || tokens.is(i, ",") || tokens.is(i, "]") || tokens.is(i, "'s");
  }

  /** The day that follows a joint: behind ", and" or "and the" as well. */
  private static int nextDay(Tokens tokens, int joint) {
    boolean word = tokens.is(joint + 1, "and") || tokens.is(joint + 1, "or");
    boolean both = tokens.is(joint, ",") && word;
    int next = joint + (both ? 2 : 1);
    return tokens.is(next, "the") ? next + 1 : next;
  }

  private static Meaning date(Tokens tokens, int month, int day, OptionalInt year) {
    return new CalendarDate(year, OptionalInt.of(tokens.lexeme(month).code()), OptionalInt.of(day));
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

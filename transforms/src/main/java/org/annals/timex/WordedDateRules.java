package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Calendar dates whose day is told in words. */
final class WordedDateRules {

  private static final int LAST_DAY = 31;

  /** "March eighth", "the fourth of July", "July the fourth, 1976". */
  static final Rule WORDED_DAY =
      Rule.of(
          "date.worded-day",
          "( "
              + CalendarRules.NAMED
              + " the? n:NTH || the? n:NTH day? of m:MONTH|MONTH_ABBR ) ( ,? y:YEARS )?",
          m -> isOrder(m) ? null : date(m));

  /** "May twenty-one", "January twenty-five nineteen eighty-six". */
  static final Rule NUMBER_BEHIND =
      Rule.of(
          "date.worded-number",
          "m:MONTH n:NUMBER ( ,? y:YEARS )?",
          m -> isWord(m) && (m.has('y') || isClosed(m)) ? date(m) : null);

  /** "fifteen August nineteen ninety-three". */
  static final Rule NUMBER_BEFORE =
      Rule.of(
          "date.worded-number", "n:NUMBER of? m:MONTH ,? y:YEARS", m -> isWord(m) ? date(m) : null);

  static final List<Rule> ALL = List.of(WORDED_DAY, NUMBER_BEHIND, NUMBER_BEFORE);

  private WordedDateRules() {}

  /** "In October the first snow fell" counts snow. */
  private static boolean isOrder(Match m) {
    boolean monthFirst = m.at('m') < m.at('n');
    return monthFirst
        && !m.has('y')
        && m.after("in")
        && Character.isLowerCase(m.tokens().first(m.to()));
  }

  /** A full date that is known by its shape only, its day as it stands in {@code day}. */
  static Meaning written(Match m, char day) {
    String words = words(m, day);
    String plain = words.startsWith("0") ? words.substring(1) : words;
    return new Meaning.WrittenDate(plain + " of " + m.lexeme('m').word() + " " + m.whole('y'));
  }

  private static @Nullable Meaning date(Match m) {
    int day = m.whole('n');
    if (day < 1 || day > LAST_DAY || !Names.isMonth(m, 'm')) {
      return null;
    }
    if (!m.has('y')) {
      return new CalendarDate(empty(), OptionalInt.of(m.code('m')), OptionalInt.of(day));
    }
    return isWord(m)
        ? new CalendarDate(m.optional('y'), OptionalInt.of(m.code('m')), OptionalInt.of(day))
        : written(m, 'n');
  }

  /** "twenty-one", not "21", "a" or "twenty-first". */
  private static boolean isWord(Match m) {
    Tokens tokens = m.tokens();
    int last = m.behind('n') - 1;
    boolean word = tokens.is(m.at('n'), Sort.NUM) || tokens.is(m.at('n'), Sort.TENS);
    return word && !tokens.is(last, Sort.ORDINAL) && m.number('n') == m.whole('n');
  }

  /** "in May ten were hurt" counts people: nothing may follow that could be counted. */
  private static boolean isClosed(Match m) {
    char next = m.tokens().first(m.to());
    boolean joined = m.before("-") || m.before("%") || m.before("$");
    return !Character.isLetterOrDigit(next) && !joined;
  }

  /** The words of an element in lower case, as they stand but with single blanks. */
  private static String words(Match m, char letter) {
    StringBuilder words = new StringBuilder();
    for (int i = m.at(letter); i < m.behind(letter); i++) {
      if (i > m.at(letter) && !m.tokens().glued(i)) {
        words.append(' ');
      }
      words.append(m.tokens().string(i).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}

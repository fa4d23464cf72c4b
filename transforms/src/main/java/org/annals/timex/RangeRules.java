package org.annals.timex;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.Range;
import org.jspecify.annotations.Nullable;

/** Dates that are one stretch together. */
final class RangeRules {

  /** "1950-1953", "2022-23", "1939–45". */
  static final Rule YEARS =
      Rule.of("range.years", "( the? years )? a:YEAR - b:YEAR|DAYNUM|SMALL", RangeRules::years);

  /** "July 3-5", "Nov. 9-12, 1989". */
  static final Rule MONTH_DAYS =
      Rule.of(
          "range.days",
          "m:MONTH|MONTH_ABBR .? a:DAYNUM ( - ) b:DAYNUM ( ,? y:YEAR )?",
          m -> days(m));

  /** "3-5 July 1943". */
  static final Rule DAYS_MONTH =
      Rule.of(
          "range.days",
          "a:DAYNUM|DAYTH ( - ) b:DAYNUM|DAYTH of? m:MONTH|MONTH_ABBR ( .? ,? y:YEAR )?",
          m -> days(m));

  static final List<Rule> ALL = List.of(YEARS, MONTH_DAYS, DAYS_MONTH);

  private RangeRules() {}

  private static @Nullable Meaning years(Match m) {
    int from = m.digits('a');
    String end = m.tokens().string(m.at('b'));
    int to = end.length() == 2 ? from - from % 100 + m.digits('b') : m.digits('b');
    boolean glued = m.tokens().glued(m.at('b'));
    return end.length() != 3 && to > from && to - from <= 150 && from >= 1000 && glued
        ? new Range(year(from), year(to))
        : null;
  }

  private static Meaning year(int year) {
    return new CalendarDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
  }

  private static @Nullable Meaning days(Match m) {
    if (m.digits('a') >= m.digits('b')) {
      return null;
    }
    OptionalInt year = m.has('y') ? OptionalInt.of(m.digits('y')) : OptionalInt.empty();
    OptionalInt month = OptionalInt.of(m.code('m'));
    return new Range(
        new CalendarDate(year, month, OptionalInt.of(m.digits('a'))),
        new CalendarDate(year, month, OptionalInt.of(m.digits('b'))));
  }
}

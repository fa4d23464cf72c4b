package org.annals.timex;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Meaning;
import org.annals.model.Meaning.AccountPeriod;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.QuarterEnding;
import org.jspecify.annotations.Nullable;

/** The periods of reports of earnings, told by comparing: what quarter is meant was told before. */
final class AccountRules {

  /** Before an amount, so many tokens back at most, stands what compares it. */
  private static final int COMPARED = 9;

  /** "the 1988 period", "the latest period": as in reports of earnings. */
  static final Rule PERIOD =
      Rule.of(
          "quarter.period",
          "the ( y:YEAR period|quarter || l:latest period )",
          m ->
              new AccountPeriod(
                  m.has('y') ? OptionalInt.of(m.digits('y')) : OptionalInt.empty(), 0));

  /** "the year-ago quarter", "year-earlier", "the comparable year-ago period". */
  static final Rule YEAR_AGO =
      Rule.of(
          "quarter.year-ago",
          "( the comparable|same? year - ago|earlier period|quarter|month|week || year - ago|earlier period|quarter|month? )",
          m -> yearBack());

  /**
   * "the same period last year", "the quarter a year ago", "the corresponding period of last year".
   */
  static final Rule SAME_PERIOD =
      Rule.of(
          "quarter.same-period",
          "the same|comparable|corresponding|equivalent|like? period|quarter ( of || in )? ( last year || a year ago|earlier|before || the year before )",
          m -> yearBack());

  /** "last year's quarter", "last year's period"; "this year's quarter". */
  static final Rule YEARS_PERIOD =
      Rule.of(
          "quarter.years-period",
          "c:last|this year 's period|quarter",
          m -> new AccountPeriod(OptionalInt.empty(), m.is('c', "last") ? 1 : 0));

  /** "up from $3 million last year", "last year's $3 million": the same period of that year. */
  static final Rule LAST_YEAR =
      Rule.of("quarter.last-year", "last year", m -> isFigure(m) ? yearBack() : null);

  /** "the quarter ended July 31". */
  static final Rule ENDING = Rule.of("quarter.ending", "the quarter", AccountRules::ending);

  /** They stand before the plain units around the anchor, which are as long. */
  static final List<Rule> ALL = List.of(PERIOD, YEAR_AGO, SAME_PERIOD, YEARS_PERIOD, LAST_YEAR);

  /** What holds a date of its own. */
  static final List<Rule> INNER = List.of(ENDING);

  private AccountRules() {}

  private static Meaning yearBack() {
    return new AccountPeriod(OptionalInt.empty(), 1);
  }

  /** Whether the day on which it ended is told next. */
  static boolean isEnded(Match m) {
    int next = m.tokens().is(m.to() + 1, "on") ? m.to() + 2 : m.to() + 1;
    boolean month = m.tokens().is(next, Sort.MONTH) || m.tokens().is(next, Sort.MONTH_ABBR);
    return month && (m.before("ended") || m.before("ending"));
  }

  private static @Nullable Meaning ending(Match m) {
    if (!isEnded(m)) {
      return null;
    }
    int at = m.tokens().is(m.to() + 1, "on") ? m.to() + 2 : m.to() + 1;
    Found end = m.find(Level.BASE, at);
    return end != null && end.meaning() instanceof CalendarDate date && date.day().isPresent()
        ? new QuarterEnding(date)
        : null;
  }

  private static boolean isFigure(Match m) {
    Tokens tokens = m.tokens();
    if (m.before("'s") && (tokens.is(m.to() + 1, Shape.MONEY) || isResult(tokens, m.to() + 1))) {
      return true;
    }
    return isAmount(tokens, m.from() - 1) && isCompared(tokens, m.from() - 1);
  }

  private static boolean isResult(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "results", "net", "profit", "loss", "earnings", "figures", "sales", "revenue" -> true;
      default -> false;
    };
  }

  private static boolean isAmount(Tokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "million", "billion", "trillion", "thousand", "cents", "share" -> true;
      default -> tokens.is(i, Shape.PERCENT) || Character.isDigit(tokens.first(i));
    };
  }

  private static boolean isCompared(Tokens tokens, int amount) {
    for (int i = amount; i > amount - COMPARED; i--) {
      switch (tokens.word(i)) {
        case "from", "with", "than", "against" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}

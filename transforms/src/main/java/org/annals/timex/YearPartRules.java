package org.annals.timex;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.FiscalYear;
import org.annals.model.Meaning.YearPart;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of the year, and fiscal years. */
final class YearPartRules {

  /** "the third quarter", "fiscal second-quarter", "the first quarter of 1990", "1988 Q2". */
  static final Rule QUARTER =
      Rule.of(
          "quarter",
          "f:fiscal? -? n:NTH -? quarter ( of? the? g:fiscal? year? y:YEARS )?",
          m -> quarter(m, m.whole('n')));

  /** "the third quarter": the article belongs to it unless a hyphen makes it an adjective. */
  static final Rule THE_QUARTER =
      Rule.of(
          "quarter.the",
          "the f:fiscal? -? n:NTH quarter ( of? the? g:fiscal? year? y:YEARS )?",
          m -> quarter(m, m.whole('n')));

  /** "the 1988 second quarter". */
  static final Rule YEAR_QUARTER =
      Rule.of(
          "quarter.year-first",
          "the? f:fiscal? y:YEARS n:NTH -? quarter",
          m -> quarter(m, m.whole('n')));

  /** "the second half of 2008", "the latter half of 1941", "the first half". */
  static final Rule HALF =
      Rule.of(
          "half",
          "the? ( n:NTH || l:latter|last ) -? half of the? g:fiscal? year? y:YEARS",
          m -> half(m));

  /** "first-half sales"; but a first-half goal is of a match. */
  static final Rule HALF_OF_ACCOUNTS =
      Rule.of("half", "n:NTH - half", m -> isOfAccounts(m.tokens().word(m.to())) ? half(m) : null);

  /** "Q3 2016", "2016 H2", "Q4", "3Q 2020", "1H 2020". */
  static final Rule CODE =
      Rule.of(
          "quarter.code",
          "( ( q:QUARTER_CODE || h:HALF_CODE ) ( of? y:YEARS )? || y:YEAR -? ( q:QUARTER_CODE ||"
              + " h:HALF_CODE ) )",
          m ->
              new YearPart(
                  m.has('q') ? Granularity.QUARTER : Granularity.HALF,
                  m.code(m.has('q') ? 'q' : 'h'),
                  !m.has('y') ? empty() : OptionalInt.of(m.digits('y')),
                  false));

  /** "Q2'23", "4Q '19". */
  static final Rule CODE_SHORT_YEAR =
      Rule.of(
          "quarter.code-year",
          "q:QUARTER_CODE y:SHORT_YEAR",
          m ->
              new Meaning.Inside(
                  new YearPart(Granularity.QUARTER, m.code('q'), empty(), false),
                  new Meaning.ShortYear(m.digits('y'))));

  /** "3Q20", "1H19". */
  static final Rule CODE_YEAR =
      Rule.of(
          "quarter.code-year",
          "( q:QUARTER_YEAR || h:HALF_YEAR )",
          m -> {
            char letter = m.has('q') ? 'q' : 'h';
            Granularity part = m.has('q') ? Granularity.QUARTER : Granularity.HALF;
            return new YearPart(part, m.code(letter), OptionalInt.of(m.digits(letter)), false);
          });

  /** "fiscal 1988", "the 1990 fiscal year", "fiscal year 1991". */
  static final Rule FISCAL_YEAR =
      Rule.of(
          "year.fiscal",
          "( the || its )? ( fiscal year? y:YEARS || y:YEARS fiscal year )",
          m -> new FiscalYear(m.optional('y'), 0));

  /** "FY2019", "FY 2019", "FY19". */
  static final Rule FISCAL_CODE =
      Rule.of(
          "year.fiscal-code",
          "( f:FISCAL_CODE || fy y:YEAR )",
          m -> new FiscalYear(OptionalInt.of(m.has('y') ? m.digits('y') : m.digits('f')), 0));

  /** "the fiscal year", "last fiscal year"; "the fiscal year ended March 31" is a length. */
  static final Rule FISCAL_AROUND =
      Rule.of(
          "year.fiscal-around",
          "( the || its )? c:last|this|next|current|latest|coming? fiscal year",
          m ->
              AccountRules.isEnded(m)
                  ? new Meaning.Duration(new Amount(1), Granularity.YEAR, Meaning.Way.NEITHER)
                  : new FiscalYear(empty(), m.has('c') ? Choices.delta(m.lexeme('c').word()) : 0));

  static final List<Rule> ALL =
      List.of(
          QUARTER,
          THE_QUARTER,
          CODE,
          CODE_YEAR,
          CODE_SHORT_YEAR,
          YEAR_QUARTER,
          HALF,
          HALF_OF_ACCOUNTS,
          FISCAL_YEAR,
          FISCAL_CODE,
          FISCAL_AROUND);

  private YearPartRules() {}

  private static @Nullable Meaning quarter(Match m, int number) {
    boolean fiscal = m.has('f') || m.has('g');
    OptionalInt year = m.optional('y');
    return number >= 1 && number <= 4
        ? new YearPart(Granularity.QUARTER, number, year, fiscal)
        : null;
  }

  private static boolean isOfAccounts(String word) {
    return switch (word) {
      case "sales", "revenue", "revenues", "turnover", "profit", "profits", "loss", "losses" ->
          true;
      case "earnings", "income", "results", "net", "operating", "pretax", "output", "orders" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Meaning half(Match m) {
    int number = m.has('n') ? m.whole('n') : 2;
    return number <= 2 ? new YearPart(Granularity.HALF, number, m.optional('y'), m.has('g')) : null;
  }
}

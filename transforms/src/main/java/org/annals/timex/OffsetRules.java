package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Offset;
import org.annals.model.Meaning.Way;
import org.annals.model.Season;
import org.annals.model.Tense;
import org.annals.text.TenseCues;
import org.jspecify.annotations.Nullable;

/** Counts from the anchor: "two weeks ago", "a year earlier". */
final class OffsetRules {

  private static final double QUARTER = 0.25;

  /** "two weeks ago", "nearly four years ago", "a year and a half ago", "10 days ago". */
  static final Rule AGO =
      Rule.of(
          "offset.ago",
          Amounts.MOD + " n:NUMBER -? u:UNIT|UNITS ( h:and a half )? ago",
          m -> offset(m, Way.BACK, From.PUBLICATION));

  /** "a quarter of a century ago", "a quarter-century ago". */
  static final Rule QUARTER_CENTURY =
      Rule.of(
          "offset.quarter-century",
          "a quarter ( of a || - )? century ago",
          m -> new Offset(new Amount(QUARTER), Granularity.CENTURY, Way.BACK, From.PUBLICATION));

  /** "a week ago Monday", "two weeks from Friday": whole weeks beside the next such day. */
  static final Rule WEEKDAY =
      Rule.of(
          "offset.weekday",
          "n:NUMBER week|weeks ( b:ago ( on || last )? || b:last || from || o:on || o:next )"
              + " w:WEEKDAY !'s",
          m ->
              m.has('o') && !isAhead(m)
                  ? null
                  : new Meaning.WeekdayCount(
                      m.whole('n') + 1,
                      DayOfWeek.of(m.code('w')),
                      m.has('b') ? Way.BACK : Way.AHEAD));

  /** "Monday week", "Tuesday fortnight": a week behind the next such day. */
  static final Rule WEEKDAY_WEEK =
      Rule.of(
          "offset.weekday",
          "w:WEEKDAY ( week || f:fortnight )",
          m ->
              Ends.at(m.tokens(), m.to()) && !m.beforeHyphen() && !m.before("of")
                  ? new Meaning.WeekdayCount(
                      m.has('f') ? 3 : 2, DayOfWeek.of(m.code('w')), Way.AHEAD)
                  : null);

  /** "two summers ago". */
  static final Rule SEASONS_AGO =
      Rule.of(
          "offset.seasons",
          "n:NUMBER s:SEASON ago",
          m ->
              new Meaning.Inside(
                  new Meaning.SeasonOf(
                      Season.ofMonth(m.code('s')), OptionalInt.empty(), Meaning.Choice.BARE),
                  new Offset(m.amount('n'), Granularity.YEAR, Way.BACK, From.PUBLICATION)));

  /** "two years and three months ago", "2 years, 1 month and 21 days later". */
  static final Rule LONG_AGO =
      Rule.of("offset.long-ago", LongLengths.PATTERN + " ( b:ago || later )", OffsetRules::inRow);

  /** "a fortnight ago", "a fortnight earlier", "a fortnight later". */
  static final Rule FORTNIGHT =
      Rule.of(
          "offset.fortnight",
          "n:NUMBER fortnight|fortnights ( b:ago || e:earlier || later )",
          m ->
              new Offset(
                  new Amount(2 * m.number('n')),
                  Granularity.WEEK,
                  m.has('e') ? Way.BACK : back(m),
                  m.has('b') ? From.PUBLICATION : From.MENTION));

  /** "a year earlier", "two days later", "three months before". */
  static final Rule LATER =
      Rule.of(
          "offset.mention",
          Amounts.MOD
              + " n:NUMBER -? u:UNIT|UNITS ( h:and a half )? ( b:before z:that || after z:that ||"
              + " b:earlier|before|previously || later|after|afterwards|afterward )",
          m -> isFromEvent(m) ? null : offset(m, back(m), From.MENTION));

  /** "three weeks from now", "two years hence". */
  static final Rule AHEAD =
      Rule.of(
          "offset.ahead",
          Amounts.MOD
              + " n:NUMBER u:UNIT|UNITS ( from now || from today || hence || in the future )",
          m -> offset(m, Way.AHEAD, From.PUBLICATION));

  /** "several years ago", "months ago", "a few days ago". */
  static final Rule VAGUE_AGO =
      Rule.of(
          "offset.vague-ago",
          "( a? v:VAGUE )? u:UNITS ago",
          m -> new Offset(Amount.VAGUE, m.unit('u'), Way.BACK, From.PUBLICATION));

  /** "some months later", "a few days earlier". */
  static final Rule VAGUE_LATER =
      Rule.of(
          "offset.vague-mention",
          "( a? v:VAGUE )? u:UNITS ( b:earlier|before || later|after )",
          m ->
              isFromEvent(m) ? null : new Offset(Amount.VAGUE, m.unit('u'), back(m), From.MENTION));

  static final List<Rule> ALL =
      List.of(
          WEEKDAY,
          WEEKDAY_WEEK,
          SEASONS_AGO,
          QUARTER_CENTURY,
          AGO,
          LONG_AGO,
          FORTNIGHT,
          LATER,
          AHEAD,
          VAGUE_AGO,
          VAGUE_LATER);

  private OffsetRules() {}

  /** "is a week on Monday", but not "for a week on Monday" or "met three weeks on Monday". */
  private static boolean isAhead(Match m) {
    Tokens tokens = m.tokens();
    boolean lasts =
        switch (tokens.word(m.from() - 1)) {
          case "for", "of", "within", "after", "over", "about", "than", "once", "twice" -> true;
          default -> false;
        };
    int start = tokens.start(m.from());
    return !lasts && TenseCues.around(tokens.text(), start, tokens.end(m.to() - 1)) != Tense.PAST;
  }

  /** "two days after the vote" counts from what follows. */
  private static boolean isFromEvent(Match m) {
    Tokens tokens = m.tokens();
    if (m.has('z')) {
      return !Ends.afterThat(tokens, m.to() - 1, m.to());
    }
    boolean preposition = tokens.is(m.to() - 1, "before") || tokens.is(m.to() - 1, "after");
    return (preposition && Character.isLetterOrDigit(tokens.first(m.to()))) || m.before("than");
  }

  /** Each count goes on from where the one before has come to; the last says how fine it is. */
  private static @Nullable Meaning inRow(Match m) {
    Meaning.@Nullable LongDuration length = LongLengths.of(m);
    return length == null
        ? null
        : new Meaning.LongOffset(length, back(m), m.has('b') ? From.PUBLICATION : From.MENTION);
  }

  private static Way back(Match m) {
    return m.has('b') ? Way.BACK : Way.AHEAD;
  }

  private static @Nullable Meaning offset(Match m, Way way, From from) {
    Amount amount = m.has('h') ? new Amount(m.number('n') + 0.5) : m.amount('n');
    if (amount.vague()) {
      return null;
    }
    Meaning meaning = new Offset(amount, m.unit('u'), way, from);
    return Amounts.modified(m, meaning);
  }
}

package org.annals.timex;

import java.util.List;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Offset;
import org.annals.model.Meaning.Way;
import org.jspecify.annotations.Nullable;

/** Counts from the anchor: "two weeks ago", "a year earlier". */
final class OffsetRules {

  /** "two weeks ago", "nearly four years ago", "a year and a half ago", "10 days ago". */
  static final Rule AGO =
      Rule.of(
          "offset.ago",
          Amounts.MOD + " n:NUMBER -? u:UNIT|UNITS ( h:and a half )? ago",
          m -> offset(m, Way.BACK, From.PUBLICATION));

  /** "two years and three months ago", "2 years, 1 month and 21 days later". */
  static final Rule LONG_AGO =
      Rule.of("offset.long-ago", LongLengths.PATTERN + " ( b:ago || later )", OffsetRules::inRow);

  /** "a fortnight ago", "a fortnight later". */
  static final Rule FORTNIGHT =
      Rule.of(
          "offset.fortnight",
          "n:NUMBER fortnight|fortnights ( b:ago || later )",
          m ->
              new Offset(
                  new Amount(2 * m.number('n')),
                  Granularity.WEEK,
                  back(m),
                  m.has('b') ? From.PUBLICATION : From.MENTION));

  /** "a year earlier", "two days later", "three months before". */
  static final Rule LATER =
      Rule.of(
          "offset.mention",
          Amounts.MOD
              + " n:NUMBER -? u:UNIT|UNITS ( h:and a half )? ( b:earlier|before|previously ||"
              + " later|after|afterwards|afterward )",
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
      List.of(AGO, LONG_AGO, FORTNIGHT, LATER, AHEAD, VAGUE_AGO, VAGUE_LATER);

  private OffsetRules() {}

  /** "two days after the vote" counts from what follows. */
  private static boolean isFromEvent(Match m) {
    Tokens tokens = m.tokens();
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

package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.MonthAround;
import org.annals.model.Meaning.Offset;
import org.annals.model.Meaning.SeasonOf;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Way;
import org.annals.model.Meaning.Weekday;
import org.annals.model.Season;
import org.jspecify.annotations.Nullable;

/**
 * Forms that only machine-paraphrased text has: a thesaurus makes "last" final, "next" subsequent
 * and "ago" in the past. In a plain article "the final week of the talks" is no last week.
 */
final class SpunRules {

  private static final String CHOICE = "c:final|closing|ultimate|subsequent ";

  /** "final yr", "late final month", "subsequent week". */
  static final Rule UNIT = Rule.of("spun.unit", CHOICE + "u:UNIT !of", SpunRules::unit);

  /** "final June", "subsequent March". */
  static final Rule MONTH =
      Rule.of(
          "spun.month",
          CHOICE + "m:MONTH",
          m -> new MonthAround(m.code('m'), choice(m), From.PUBLICATION));

  /** "final Friday". */
  static final Rule WEEKDAY =
      Rule.of(
          "spun.weekday",
          CHOICE + "w:WEEKDAY",
          m -> new Weekday(DayOfWeek.of(m.code('w')), choice(m), From.PUBLICATION));

  /** "final summer". */
  static final Rule SEASON =
      Rule.of(
          "spun.season",
          CHOICE + "s:SEASON",
          m -> new SeasonOf(Season.ofMonth(m.code('s')), OptionalInt.empty(), choice(m)));

  /** "Two weeks in the past", "a yr in the past". */
  static final Rule AGO =
      Rule.of(
          "spun.ago",
          Amounts.MOD + " n:NUMBER u:UNIT|UNITS in the past",
          m ->
              m.amount('n').vague()
                  ? null
                  : new Offset(m.amount('n'), m.unit('u'), Way.BACK, From.PUBLICATION));

  /** "some months in the past", "a number of years in the past". */
  static final Rule VAGUE_AGO =
      Rule.of(
          "spun.vague-ago",
          "( a? VAGUE || a number of )? u:UNITS in the past",
          m -> new Offset(Amount.VAGUE, m.unit('u'), Way.BACK, From.PUBLICATION));

  /** They stand behind the plain rows, so that a plain reading as long comes first. */
  static final List<Rule> ALL = List.of(UNIT, MONTH, WEEKDAY, SEASON, AGO, VAGUE_AGO);

  private SpunRules() {}

  private static @Nullable Meaning unit(Match m) {
    Granularity unit = m.unit('u');
    boolean day = unit.withinDay() || unit == Granularity.DAY;
    int delta = m.is('c', "subsequent") ? 1 : -1;
    return day ? null : new UnitAround(unit, delta, From.PUBLICATION);
  }

  private static Choice choice(Match m) {
    return m.is('c', "subsequent") ? Choice.NEXT : Choice.LAST;
  }
}

package org.annals.timex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules in their order, level by level, with the reasons for their places. */
final class Rules {

  private Rules() {}

  /** The rules of plain English. */
  static Map<Level, List<Rule>> plain() {
    return with(List.of());
  }

  /** The rules of machine-paraphrased English. */
  static Map<Level, List<Rule>> spun() {
    return with(SpunRules.ALL);
  }

  private static Map<Level, List<Rule>> with(List<Rule> more) {
    Map<Level, List<Rule>> rules = new EnumMap<>(Level.class);
    // Names before numbers: "May 5" is no clock time. Holidays before seasons and months, whose
    // words they hold.
    rules.put(
        Level.BASE,
        all(
            HolidayRules.ALL,
            // "the 3rd and 4th of May": before "the 3rd", which is as long.
            SharedMonthRules.ALL,
            CalendarRules.ALL,
            WordedDateRules.ALL,
            // "Monday and Tuesday nights" before the plain "Monday".
            SetRules.BASE,
            WeekdayRules.ALL,
            // What accounts compare with before the plain "last year" and "the quarter".
            AccountRules.ALL,
            RelativeRules.ALL,
            SeasonRules.ALL,
            YearPartRules.ALL,
            DecadeRules.ALL,
            ListedUnitRules.ALL,
            TurnRules.ALL,
            // A count from the anchor can be a year in which something lies: "June two years ago".
            OffsetRules.ALL,
            more));
    rules.put(Level.INNER, all(AccountRules.INNER, NthRules.ALL, InnerRules.ALL, WeekRules.ALL));
    rules.put(Level.PART, all(PartRules.ALL, DayPartRules.ALL, OvernightRules.ALL, ClockRules.ALL));
    rules.put(Level.COUNT, all(CountRules.ALL, ClockRules.WITH_PART, SpokenClockRules.ALL));
    rules.put(Level.RANGE, RangeRules.ALL);
    // What is no time before the lengths it looks like; sets before lengths, which they hold.
    rules.put(
        Level.REST,
        all(
            NotTimeRules.ALL,
            RateRules.ALL,
            NameRules.ALL,
            SetRules.ALL,
            AdverbSetRules.ALL,
            DurationRules.ALL,
            VagueRules.ALL));
    return rules;
  }

  @SafeVarargs
  private static List<Rule> all(List<Rule>... families) {
    List<Rule> all = new ArrayList<>();
    for (List<Rule> family : families) {
      all.addAll(family);
    }
    return all;
  }
}

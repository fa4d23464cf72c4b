package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import org.annals.model.DayPart;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.PartOfDay;
import org.annals.model.Meaning.UnitAround;
import org.jspecify.annotations.Nullable;

/** Parts of the day, with their day where it is told. */
final class DayPartRules {

  /** "Wednesday morning", "Christmas night", "yesterday afternoon", "early Wednesday morning". */
  static final Rule DAY_PART =
      Rule.of(
          "daypart.day",
          "( early || late )? x:<INNER> early|late|mid? -? d:DAYPART hours?",
          m -> SingleDays.is(m.meaning('x')) ? new PartOfDay(part(m), m.meaning('x')) : null);

  /** "the night of April 18, 1775", "early on the morning of 3 May", "the morning of May 8". */
  static final Rule PART_OF =
      Rule.of(
          "daypart.of",
          "( early in )? the? early|late? d:DAYPART hours? ( of || on )? the? x:<INNER>",
          m -> SingleDays.is(m.meaning('x')) ? new PartOfDay(part(m), m.meaning('x')) : null);

  /** "the night of March 3-4", "the night of 3/4 March 1990": the one that begins first. */
  static final Rule NIGHT_OF_DAYS =
      Rule.of(
          "daypart.of-days",
          "the? d:night of ( m:MONTH|MONTH_ABBR .? a:DAYNUM -|/|to b:DAYNUM || a:DAYNUM|DAYTH"
              + " -|/|to b:DAYNUM|DAYTH of? m:MONTH|MONTH_ABBR ) ( .? ,? y:YEARS )?",
          m ->
              m.digits('b') == m.digits('a') + 1
                  ? new PartOfDay(
                      DayPart.NIGHT,
                      new Meaning.CalendarDate(
                          m.optional('y'),
                          OptionalInt.of(m.code('m')),
                          OptionalInt.of(m.digits('a'))))
                  : null);

  /** "the night of Saturday to Sunday", "the night from Monday to Tuesday". */
  static final Rule NIGHT_OF_WEEKDAYS =
      Rule.of(
          "daypart.of-weekdays",
          "the? night of|from a:WEEKDAY -|/|to|into b:WEEKDAY",
          m ->
              DayOfWeek.of(m.code('a')).plus(1) == DayOfWeek.of(m.code('b'))
                  ? new PartOfDay(
                      DayPart.NIGHT,
                      new Meaning.Weekday(
                          DayOfWeek.of(m.code('a')), Meaning.Choice.BARE, From.PUBLICATION))
                  : null);

  /** "the early hours of Monday", "the small hours of 12 March". */
  static final Rule EARLY_HOURS =
      Rule.of(
          "daypart.early-hours",
          "the? early|small|wee hours ( of || on )? x:<INNER> morning?",
          m ->
              SingleDays.is(m.meaning('x'))
                  ? new PartOfDay(DayPart.MORNING, m.meaning('x'))
                  : null);

  /** "Wednesday evening next week", "Friday night of last week". */
  static final Rule OF_WEEK =
      Rule.of(
          "daypart.of-week",
          "w:WEEKDAY d:DAYPART of? x:<BASE>",
          m ->
              WeekRules.isWeek(m, 'x')
                  ? new PartOfDay(part(m), WeekRules.weekday(m, m.meaning('x')))
                  : null);

  /** "the first Monday evening of next month", "the last Friday night in June". */
  static final Rule NTH =
      Rule.of(
          "daypart.nth",
          "the? ( n:NTH || l:last ) w:WEEKDAY d:DAYPART of|in x:<BASE>",
          m -> new PartOfDay(part(m), NthRules.nthWeekday(m)));

  /** "this morning", "later this afternoon", "that night", "the next morning". */
  static final Rule CHOSEN =
      Rule.of(
          "daypart.chosen",
          "earlier|later|early|late? ( t:this || s:that || the same || the n:next|following || the"
              + " p:previous ) d:DAYPART",
          DayPartRules::chosen);

  /** "mid-afternoon yesterday", "late Thursday", "early Friday". */
  static final Rule MID_PART =
      Rule.of("daypart.mid", "mid -? d:DAYPART ( x:<INNER> )?", DayPartRules::midPart);

  /** "in the morning", "during the afternoon", "by late afternoon". */
  static final Rule IN_THE =
      Rule.of(
          "daypart.the",
          "( the e:early|late? || e:early|late ) d:DAYPART",
          m ->
              m.after("in") || m.after("during") || isLimit(m)
                  ? new PartOfDay(part(m), null)
                  : null);

  /** "in the early hours", "in the small hours": of the day being talked of. */
  static final Rule HOURS =
      Rule.of(
          "daypart.early-hours",
          "the early|small|wee hours !of",
          m -> m.after("in") || m.after("until") ? new PartOfDay(DayPart.MORNING, null) : null);

  /** "tonight" and "last night" are parts of days, but told like days. */
  static final Rule TONIGHT =
      Rule.of(
          "daypart.tonight",
          "( t:tonight || last night )",
          m -> new PartOfDay(DayPart.NIGHT, day(m.has('t') ? 0 : -1, From.PUBLICATION)));

  static final List<Rule> ALL =
      List.of(
          DAY_PART,
          PART_OF,
          NIGHT_OF_DAYS,
          NIGHT_OF_WEEKDAYS,
          EARLY_HOURS,
          OF_WEEK,
          NTH,
          CHOSEN,
          MID_PART,
          IN_THE,
          HOURS,
          TONIGHT);

  private DayPartRules() {}

  private static DayPart part(Match m) {
    return ClockReading.part(m);
  }

  private static boolean isLimit(Match m) {
    return m.has('e') && (m.after("by") || m.after("until") || m.after("since"));
  }

  private static Meaning day(int delta, From from) {
    return new UnitAround(Granularity.DAY, delta, from);
  }

  private static @Nullable Meaning midPart(Match m) {
    if (!m.has('x')) {
      return new PartOfDay(part(m), null);
    }
    return SingleDays.is(m.meaning('x')) ? new PartOfDay(part(m), m.meaning('x')) : null;
  }

  private static Meaning chosen(Match m) {
    if (m.has('t')) {
      return new PartOfDay(part(m), day(0, From.PUBLICATION));
    }
    return new PartOfDay(part(m), day(m.has('n') ? 1 : m.has('p') ? -1 : 0, From.MENTION));
  }
}

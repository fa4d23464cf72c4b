package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.model.Granularity;
import org.annals.model.Meaning;
import org.annals.model.Meaning.CalendarDate;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.Nth;
import org.annals.model.Meaning.NthWeekday;
import org.annals.model.Meaning.UnitAround;
import org.annals.model.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/** Weeks told by a day in them, and days told by their week. */
final class WeekRules {

  /** "Tuesday next week", "on Friday of last week", "Monday of that week". */
  static final Rule WEEKDAY =
      Rule.of(
          "weekday.of-week",
          "w:WEEKDAY ( of || in || , )? x:<BASE>",
          m -> isWeek(m, 'x') ? weekday(m, m.meaning('x')) : null);

  /** "next week on Tuesday", "last week Sunday", "next week, Mon". */
  static final Rule WEEK_FIRST =
      Rule.of(
          "weekday.of-week",
          "c:last|this|next week ,? on? w:WEEKDAY|WEEKDAY_ABBR",
          m -> m.tokens().capital(m.at('w')) ? weekday(m, chosen(m)) : null);

  /** "the week of the 18th", "the week of March 6", "the week ending July 4". */
  static final Rule WEEK_OF =
      Rule.of(
          "week.of",
          "the? week ( o:of || beginning|starting|commencing|ending|ended on? ) ( the t:DAYTH ||"
              + " d:<BASE> )",
          WeekRules::weekOf);

  /** "the weekend of July 4", "the weekend of the 12th". */
  static final Rule WEEKEND_OF =
      Rule.of(
          "weekend.of",
          "the? weekend of d:<BASE>",
          m ->
              m.meaning('d') instanceof CalendarDate && SingleDays.is(m.meaning('d'))
                  ? new Nth(1, Granularity.WEEKEND, m.meaning('d'))
                  : null);

  /** "the July 4 weekend", "Labor Day weekend": the nearest one to the day. */
  static final Rule DAY_WEEKEND =
      Rule.of(
          "weekend.of",
          "( the || this )? d:<BASE> weekend",
          m -> isFeast(m.meaning('d')) ? new Nth(1, Granularity.WEEKEND, m.meaning('d')) : null);

  /** "week 27 of last year", "week 3 of 2027"; by itself it is a round of matches. */
  static final Rule NUMBERED =
      Rule.of(
          "week.numbered",
          "( the || calendar )? week n:DAYNUM|SMALL of|in x:<BASE>",
          m ->
              m.digits('n') <= 53 && Wholes.isYear(m.meaning('x'))
                  ? new Nth(m.digits('n'), Granularity.WEEK, m.meaning('x'))
                  : null);

  static final List<Rule> ALL =
      List.of(WEEKDAY, WEEK_FIRST, WEEK_OF, WEEKEND_OF, DAY_WEEKEND, NUMBERED);

  private WeekRules() {}

  /** Whether an element is a week that is chosen: "next week", "that week", not "the week". */
  static boolean isWeek(Match m, char letter) {
    boolean week =
        m.meaning(letter) instanceof UnitAround around && around.unit() == Granularity.WEEK;
    return week && !(m.tokens().is(m.at(letter), "the") && m.tokens().is(m.at(letter) + 1, "week"));
  }

  /** The weekday {@code w} of a match, in a week. */
  static Meaning weekday(Match m, Meaning week) {
    return new NthWeekday(1, DayOfWeek.of(m.code('w')), week);
  }

  private static Meaning chosen(Match m) {
    int delta = Choices.delta(m.lexeme('c').word());
    return new UnitAround(Granularity.WEEK, delta, From.PUBLICATION);
  }

  private static boolean isFeast(Meaning day) {
    return (day instanceof Meaning.HolidayOf || day instanceof CalendarDate) && SingleDays.is(day);
  }

  private static @Nullable Meaning weekOf(Match m) {
    Meaning day = m.has('t') ? CalendarDate.ofDay(m.digits('t')) : m.meaning('d');
    boolean named = day instanceof CalendarDate || day instanceof Weekday || !m.has('o');
    return named && SingleDays.is(day) ? new Nth(1, Granularity.WEEK, day) : null;
  }
}

package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.Choice;
import org.annals.model.Meaning.From;
import org.jspecify.annotations.Nullable;

/** Days of the week. */
final class WeekdayRules {

  /** "Wednesday", "Thurs.". */
  static final Rule BARE =
      Rule.of(
          "weekday.bare",
          "( w:WEEKDAY || a:WEEKDAY_ABBR . )",
          m -> m.has('w') ? weekday(m, 'w', Choice.BARE) : abbreviated(m));

  /** "last Friday", "this past Monday", "next Tuesday", "this coming Sunday". */
  static final Rule CHOSEN =
      Rule.of(
          "weekday.chosen",
          "this? c:last|past|next|coming|upcoming|this|previous|following w:WEEKDAY",
          m -> weekday(m, 'w', Choices.of(m.lexeme('c').word())));

  /** "Friday last", "Monday next"; but "Friday last year". */
  static final Rule CHOSEN_BEHIND =
      Rule.of(
          "weekday.chosen",
          "w:WEEKDAY c:last|next",
          m ->
              isMark(m.tokens().first(m.to()))
                  ? weekday(m, 'w', Choices.of(m.lexeme('c').word()))
                  : null);

  /** "the following Monday", "the previous Friday". */
  static final Rule FROM_MENTION =
      Rule.of(
          "weekday.from-mention",
          "( the || that ) c:following|next|previous|preceding w:WEEKDAY",
          m ->
              new Meaning.Weekday(
                  DayOfWeek.of(m.code('w')), Choices.of(m.lexeme('c').word()), From.MENTION));

  /** "noon on the Monday before": where nothing follows that it counts from. */
  static final Rule BESIDE =
      Rule.of(
          "weekday.from-mention",
          "the w:WEEKDAY ( b:before || after )",
          m ->
              Character.isLetterOrDigit(m.tokens().first(m.to()))
                  ? null
                  : new Meaning.Weekday(
                      DayOfWeek.of(m.code('w')),
                      m.has('b') ? Choice.LAST : Choice.NEXT,
                      From.MENTION));

  /** "two Sundays ago", "the Sunday before last", "three Fridays from now". */
  static final Rule COUNT =
      Rule.of(
          "weekday.count",
          "( n:NUMBER w:WEEKDAYS ( b:ago || from now|today || hence ) || the w:WEEKDAY ( b:before"
              + " last || after next ) )",
          WeekdayRules::count);

  /** A word before the day narrows it, so it is part of the expression. */
  static final List<Rule> ALL = List.of(COUNT, CHOSEN, CHOSEN_BEHIND, FROM_MENTION, BESIDE, BARE);

  private WeekdayRules() {}

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == ';' || c == ')';
  }

  private static Meaning weekday(Match m, char letter, Choice choice) {
    return new Meaning.Weekday(DayOfWeek.of(m.code(letter)), choice, From.PUBLICATION);
  }

  private static @Nullable Meaning count(Match m) {
    int count = m.has('n') ? m.whole('n') : 2;
    boolean whole = !m.has('n') || m.number('n') == count;
    return whole && count >= 1 && count <= 100
        ? new Meaning.WeekdayCount(
            count, DayOfWeek.of(m.code('w')), m.has('b') ? Meaning.Way.BACK : Meaning.Way.AHEAD)
        : null;
  }

  private static @Nullable Meaning abbreviated(Match m) {
    boolean ambiguous = m.is('a', "sat") || m.is('a', "sun") || m.is('a', "wed");
    return m.tokens().capital(m.at('a')) && (!ambiguous || m.after("on"))
        ? weekday(m, 'a', Choice.BARE)
        : null;
  }
}

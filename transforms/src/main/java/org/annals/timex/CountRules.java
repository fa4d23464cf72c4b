package org.annals.timex;

import java.time.DayOfWeek;
import java.util.List;
import org.annals.model.Amount;
import org.annals.model.Meaning;
import org.annals.model.Meaning.OffsetFrom;
import org.annals.model.Meaning.Way;
import org.annals.model.TimexType;
import org.jspecify.annotations.Nullable;

/** Counts from a date that is told. */
final class CountRules {

  /** "two days after Christmas", "3 weeks before 13 May 1999", "two days from tomorrow". */
  static final Rule FROM_DATE =
      Rule.of(
          "offset.date",
          "n:NUMBER u:UNIT|UNITS ( b:before || after|from|following ) x:<PART>",
          CountRules::from);

  /** "the day before last Tuesday", "the week after Easter". */
  static final Rule BESIDE_DATE =
      Rule.of(
          "offset.beside-date",
          "the u:UNIT ( b:before || after|following ) x:<PART>",
          CountRules::from);

  /** "the Friday before Easter", "the first Monday after Thanksgiving". */
  static final Rule WEEKDAY_BESIDE =
      Rule.of(
          "weekday.beside-date",
          "the first|last? w:WEEKDAY ( b:before || after|following ) x:<INNER>",
          m ->
              isDay(m.meaning('x'))
                  ? new Meaning.WeekdayBeside(
                      DayOfWeek.of(m.code('w')), m.has('b') ? Way.BACK : Way.AHEAD, m.meaning('x'))
                  : null);

  static final List<Rule> ALL = List.of(FROM_DATE, BESIDE_DATE, WEEKDAY_BESIDE);

  private CountRules() {}

  private static boolean isDay(Meaning base) {
    return !(base instanceof Meaning.Weekday) && SingleDays.is(base);
  }

  private static @Nullable Meaning from(Match m) {
    Meaning base = m.meaning('x');
    boolean date = base.type() == TimexType.DATE && !(base instanceof Meaning.Vague);
    Amount amount = m.has('n') ? m.amount('n') : new Amount(1);
    // "closed for two years from March"
    boolean span =
        m.tokens().is(m.at('x') - 1, "from")
            && (m.after("for") || m.before("to") || m.before("until") || m.before("through"));
    return date && !span && !m.unit('u').withinDay()
        ? new OffsetFrom(amount, m.unit('u'), m.has('b') ? Way.BACK : Way.AHEAD, base)
        : null;
  }
}

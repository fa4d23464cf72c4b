package org.annals.timex;

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

  static final List<Rule> ALL = List.of(FROM_DATE, BESIDE_DATE);

  private CountRules() {}

  private static @Nullable Meaning from(Match m) {
    Meaning base = m.meaning('x');
    boolean date = base.type() == TimexType.DATE && !(base instanceof Meaning.Vague);
    Amount amount = m.has('n') ? m.amount('n') : new Amount(1);
    boolean span =
        m.tokens().is(m.at('x') - 1, "from")
            && (m.before("to") || m.before("until") || m.before("through"));
    return date && !span && !m.unit('u').withinDay()
        ? new OffsetFrom(amount, m.unit('u'), m.has('b') ? Way.BACK : Way.AHEAD, base)
        : null;
  }
}

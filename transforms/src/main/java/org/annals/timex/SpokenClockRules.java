package org.annals.timex;

import java.util.List;
import org.annals.model.Meaning;
import org.annals.model.Meaning.ClockTime;
import org.annals.model.Meaning.PartOfDay;
import org.jspecify.annotations.Nullable;

/** Times by the clock as they are spoken: "half past seven", "ten to four", "five-thirty". */
final class SpokenClockRules {

  private static final String HALF =
      "( a:am || p:pm || o:o ' clock || o:o ' clock in the d:DAYPART || in the d:DAYPART )? ( on?"
          + " x:<PART> )?";

  /** "half past seven", "a quarter past nine", "20 minutes past eight in the evening". */
  static final Rule PAST =
      Rule.of(
          "clock.past",
          "( f:half || a? q:quarter || n:NUMBER u:minutes|min? ) past h:DAYNUM|NUM " + HALF,
          m -> isSpoken(m) ? time(m, 1) : null);

  /** "a quarter to four", "ten minutes before noon"; "5 to 4" by itself is rather a score. */
  static final Rule TO =
      Rule.of(
          "clock.to",
          "( a? q:quarter || n:NUMBER u:minutes? ) to|before h:DAYNUM|NUM " + HALF,
          m -> isSpoken(m) ? time(m, -1) : null);

  /** "at five-thirty", "at seven twenty-seven". */
  static final Rule WORDS =
      Rule.of(
          "clock.words",
          "h:NUM -? n:NUMBER " + HALF,
          m ->
              m.tokens().is(m.at('n'), Sort.TENS) && isBehindAt(m) && isEnd(m) ? time(m, 1) : null);

  /** "tomorrow at seven twenty-seven". */
  static final Rule DAY_WORDS =
      Rule.of(
          "clock.words",
          "x:<INNER> at h:NUM -? n:NUMBER ( a:am || p:pm )?",
          m -> m.tokens().is(m.at('n'), Sort.TENS) ? time(m, 1) : null);

  static final List<Rule> ALL = List.of(PAST, TO, WORDS, DAY_WORDS);

  private SpokenClockRules() {}

  private static boolean isHalved(Match m) {
    return m.has('a') || m.has('p') || m.has('o') || m.has('d');
  }

  private static boolean isSpoken(Match m) {
    return isHalved(m) || m.has('f') || (isEnd(m) && (m.has('u') || isBehindAt(m)));
  }

  private static boolean isBehindAt(Match m) {
    return m.after("at")
        || m.after("by")
        || m.after("until")
        || m.after("around")
        || m.after("about")
        || m.after("before")
        || m.after("after");
  }

  private static boolean isEnd(Match m) {
    return m.has('x') || Ends.at(m.tokens(), m.to());
  }

  private static @Nullable Meaning time(Match m, int way) {
    Meaning told = m.has('x') ? m.meaning('x') : null;
    @Nullable PartOfDay part = told instanceof PartOfDay of ? of : null;
    if (told != null && part == null && !SingleDays.is(told)) {
      return null;
    }
    int hour = m.digits('h');
    int minutes = m.has('f') ? 30 : m.has('q') ? 15 : m.whole('n');
    if (hour < 1 || hour > 12 || minutes < 1 || minutes > 59) {
      return null;
    }
    boolean late = part != null && !isHalved(m) && ClockReading.isLate(part.part(), hour);
    int all = (late ? hour + 12 : ClockReading.halved(m, hour)) * 60 + way * minutes;
    return ClockTime.of(all / 60 % 24, all % 60, part == null ? told : part.day());
  }
}

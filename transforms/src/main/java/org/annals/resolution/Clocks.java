package org.annals.resolution;

import org.annals.calendar.TimexValue;
import org.annals.model.Meaning.ClockTime;
import org.annals.model.Meaning.PartOfDay;

/** Times of day: the value says the time, the span is the day. */
final class Clocks {

  private Clocks() {}

  static Answer clock(ClockTime clock, Answer day) {
    return day.withValue(
        day.value()
            + "T"
            + TimexValue.digits(clock.hour(), 2)
            + ":"
            + TimexValue.digits(clock.minute(), 2)
            + (clock.second() < 0 ? "" : ":" + TimexValue.digits(clock.second(), 2)));
  }

  static Answer part(PartOfDay part, Answer day) {
    return day.withValue(day.value() + "T" + part.part().code());
  }
}

package org.annals.resolution;

import java.time.LocalDate;
import org.annals.calendar.TimexValue;
import org.annals.model.AnchorKind;

/**
 * What an expression is counted from.
 *
 * @param days the anchor's days; one for publication
 * @param kind what it is
 */
record Anchor(Days days, AnchorKind kind) {

  /** The day that counting starts from: the first. */
  LocalDate day() {
    return days.first();
  }

  /** Whether a day of it is one that nobody has told: "that night" behind a year or a month. */
  boolean isLong() {
    return days.first().plusWeeks(1).isBefore(days.last());
  }

  /** As results name it: a day, or two of them with a slash between. */
  String written() {
    String first = TimexValue.day(days.first());
    return days.first().equals(days.last()) ? first : first + "/" + TimexValue.day(days.last());
  }
}

package org.annals.resolution;

import java.util.ArrayList;
import java.util.List;
import org.annals.calendar.CalendarUnit;
import org.annals.calendar.TimexValue;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param value TIMEX3 value, not clipped
 * @param mod TIMEX3 mod, or null
 * @param days the days, or null when it has none
 * @param anchor what it was counted from, or null when nothing was needed
 * @param steps how, for a person
 */
record Answer(
    String value,
    @Nullable String mod,
    @Nullable Days days,
    @Nullable Anchor anchor,
    List<String> steps) {

  /** A unit of the calendar. */
  static Answer of(CalendarUnit unit, @Nullable Anchor anchor, String step) {
    return new Answer(TimexValue.of(unit), null, Days.of(unit), anchor, List.of(step));
  }

  /** A value without days. */
  static Answer bare(String value, String step) {
    return new Answer(value, null, null, null, List.of(step));
  }

  Answer with(@Nullable Days other, String step) {
    return new Answer(value, mod, other, anchor, and(step));
  }

  Answer withMod(@Nullable String other) {
    return new Answer(value, other, days, anchor, steps);
  }

  Answer withValue(String other) {
    return new Answer(other, mod, days, anchor, steps);
  }

  Answer withAnchor(@Nullable Anchor other) {
    return new Answer(value, mod, days, other, steps);
  }

  private List<String> and(String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return all;
  }
}

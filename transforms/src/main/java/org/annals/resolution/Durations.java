package org.annals.resolution;

import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.TimexValue;
import org.annals.model.Amount;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Duration;
import org.annals.model.Meaning.From;
import org.annals.model.Meaning.LongDuration;
import org.annals.model.Meaning.NthOfEvent;
import org.annals.model.Meaning.OffsetFromEvent;
import org.annals.model.Meaning.Way;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/** Lengths of time; only those that touch the anchor ("the past three months") have days. */
final class Durations {

  private static final double MOST = 5000;

  private Durations() {}

  static Answer resolve(Duration duration, Scene scene) {
    String value = TimexValue.duration(duration.amount(), duration.unit());
    Anchor anchor = scene.anchor(From.PUBLICATION);
    if (duration.way() == Way.NEITHER
        || anchor == null
        || duration.amount().vague()
        || duration.amount().count() > MOST
        || duration.unit().withinDay()) {
      return Answer.bare(value, "a length");
    }
    return new Answer(
        value, null, beside(duration, anchor.day()), anchor, List.of("a length beside the anchor"));
  }

  private static @Nullable Days beside(Duration duration, LocalDate day) {
    int count = (int) Math.ceil(duration.amount().count());
    boolean back = duration.way() == Way.BACK;
    LocalDate far = Offsets.moved(day, back ? -count : count, duration.unit());
    return back
        ? new Days(far, day, Granularity.DAY, Precision.FUZZY)
        : new Days(day, far, Granularity.DAY, Precision.FUZZY);
  }

  static Answer inRow(LongDuration duration) {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Duration part : duration.parts()) {
      boolean first = part.unit().withinDay() && !clock;
      value.append(first ? "T" : "").append(TimexValue.count(part.amount(), part.unit()));
      clock |= first;
    }
    return Answer.bare(value.toString(), "a length");
  }

  static Answer nth(NthOfEvent nth) {
    return Answer.bare(
        TimexValue.duration(new Amount(nth.number()), nth.unit()), "counts from an event");
  }

  static Answer fromEvent(OffsetFromEvent offset) {
    String side = offset.way() == Way.BACK ? "before an event" : "after an event";
    return Answer.bare(TimexValue.duration(offset.amount(), offset.unit()), "counts " + side);
  }
}

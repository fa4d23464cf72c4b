package org.annals.resolution;

import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.TimexValue;
import org.annals.model.DayPart;
import org.annals.model.Granularity;
import org.annals.model.Meaning.From;
import org.annals.model.Precision;
import org.jspecify.annotations.Nullable;

/** Nights that lie between two days; what happened in one may have happened on either. */
final class Nights {

  private static final String OPEN = "XXXX-XX-XXT" + DayPart.NIGHT.code();

  private Nights() {}

  /** "Overnight": the night before publication, or the one behind it where it is to come. */
  static Answer beside(Scene scene) {
    Anchor anchor = scene.anchor(From.PUBLICATION);
    return anchor == null
        ? Answer.bare(OPEN, "the day is not known")
        : between(anchor.day().plusDays(scene.ahead() ? 0 : -1), anchor);
  }

  /** "Overnight Tuesday", "overnight into Wednesday". */
  static Answer of(Answer day, int shift) {
    Days days = day.days();
    return days == null
        ? Answer.bare(OPEN, "the day is not known")
        : between(days.first().plusDays(shift), day.anchor());
  }

  private static Answer between(LocalDate first, @Nullable Anchor anchor) {
    Days days = new Days(first, first.plusDays(1), Granularity.DAY, Precision.FUZZY);
    return new Answer(
        TimexValue.day(first) + "T" + DayPart.NIGHT.code(),
        null,
        days,
        anchor,
        List.of("the night between two days"));
  }
}

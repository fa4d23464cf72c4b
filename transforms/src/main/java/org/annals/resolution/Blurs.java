package org.annals.resolution;

import java.time.LocalDate;
import org.annals.model.Granularity;
import org.annals.model.Meaning.Modified;
import org.annals.model.Meaning.Offset;
import org.annals.model.Meaning.Way;
import org.annals.model.Precision;

/**
 * Counts that are told as less or more than they are: "less than two weeks ago" lies within the
 * last of those weeks, "more than two weeks ago" in the week before them, counted from the day.
 */
final class Blurs {

  private Blurs() {}

  static Answer blurred(Modified modified, Answer answer) {
    Answer told = answer.withMod(modified.mod());
    if (modified.mod().equals("BEFORE") || modified.mod().equals("AFTER")) {
      return told.with(null, "before or after it, and no part of it");
    }
    Days days = answer.days();
    Anchor anchor = answer.anchor();
    boolean less = modified.mod().equals("LESS_THAN");
    if (days == null
        || anchor == null
        || !(modified.meaning() instanceof Offset offset)
        || !(less || modified.mod().equals("MORE_THAN"))
        || !isCounted(offset, anchor)) {
      return told;
    }
    int count = (int) offset.amount().count();
    int sign = offset.way() == Way.BACK ? -1 : 1;
    LocalDate one = Offsets.moved(anchor.day(), sign * count, offset.unit());
    LocalDate other =
        Offsets.moved(anchor.day(), sign * (less ? count - 1 : count + 1), offset.unit());
    boolean ordered = one.isBefore(other);
    return told.with(
        new Days(ordered ? one : other, ordered ? other : one, days.grain(), Precision.FUZZY),
        less ? "not so much" : "somewhat more");
  }

  /** In whole units that are coarser than a day, from a day. */
  private static boolean isCounted(Offset offset, Anchor anchor) {
    return offset.amount().whole()
        && Granularity.DAY.finerThan(offset.unit())
        && anchor.days().grain() == Granularity.DAY;
  }
}

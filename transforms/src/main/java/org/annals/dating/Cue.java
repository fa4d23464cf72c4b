package org.annals.dating;

import java.time.LocalDate;
import org.annals.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something in the text that goes better with some days of publication than with others.
 *
 * @param span where it stands
 * @param says for a person: what it tells of the day
 * @param fit how well it goes with each day
 * @param day the day that it computes, where it does: publication lies near it however long ago all
 *     told dates are; null otherwise
 * @param known whether it rests on a dictionary of what the world knows, not on the text's own
 *     words: all such cues together yield to the text where it says otherwise
 */
record Cue(TextSpan span, String says, DayFit fit, @Nullable LocalDate day, boolean known) {

  Cue(TextSpan span, String says, DayFit fit, @Nullable LocalDate day) {
    this(span, says, fit, day, false);
  }

  Cue(TextSpan span, String says, DayFit fit) {
    this(span, says, fit, null, false);
  }

  /** The same, resting on a dictionary. */
  Cue fromDictionary() {
    return new Cue(span, says, fit, day, true);
  }
}

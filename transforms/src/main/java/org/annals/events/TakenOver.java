package org.annals.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.Reading;
import org.annals.model.Resolution;

/** Says of a date that was taken over from another clause which one that is. */
final class TakenOver {

  private TakenOver() {}

  /** {@code why}, with the clause that the date was taken from where it was. */
  static Resolution explained(Reading reading, EventCandidate candidate, Resolution why) {
    if (candidate.basis() != Basis.INHERITED) {
      return why;
    }
    Optional<EventCandidate> origin =
        reading.candidates().stream()
            .filter(other -> other.basis() == Basis.STATED)
            .filter(other -> Objects.equals(other.timex(), candidate.timex()))
            .findFirst();
    List<String> steps = new ArrayList<>(why.steps());
    origin.ifPresent(
        o ->
            steps.add(
                (isAgain(candidate, o) ? "tells again what" : "goes on with what")
                    + " “"
                    + o.title()
                    + "” tells, and takes over its date"));
    return new Resolution(why.rule(), why.anchor(), why.anchorIs(), steps);
  }

  /** What goes on stands behind; what stands before, as a headline does, tells the same. */
  private static boolean isAgain(EventCandidate candidate, EventCandidate origin) {
    return origin.title().equals(candidate.title())
        || candidate.trigger().start() < origin.trigger().start();
  }
}

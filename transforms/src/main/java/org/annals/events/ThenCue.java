package org.annals.events;

import java.util.Optional;
import org.annals.model.EventCandidate;
import org.annals.model.EventKind;

/** "She then left": what was told last, in the few sentences before. */
final class ThenCue implements Cue {

  private static final int NEAR = 3;
  private static final String THEN = "then";

  @Override
  public Optional<EventCandidate> origin(Onward clause, Told told) {
    if (!clause.saysBesideVerb(THEN) && !clause.opening().equals(THEN)) {
      return Optional.empty();
    }
    return told.shortlyBefore(clause.number(), NEAR)
        .filter(c -> c.timex() != null && (!c.report() || isSame(c, clause)))
        .reduce((first, second) -> second)
        // "It searched from 2002 to 2010, and was then rebuilt": later than all of that.
        .filter(c -> c.kind() != EventKind.PERIOD);
  }

  /** Whether the same person acted: what somebody said may lead to what they did next. */
  private static boolean isSame(EventCandidate candidate, Onward clause) {
    return candidate.actors().stream().findFirst().equals(clause.subject());
  }
}

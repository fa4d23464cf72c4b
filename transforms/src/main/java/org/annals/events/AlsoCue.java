package org.annals.events;

import java.util.Optional;
import org.annals.model.EventCandidate;
import org.annals.text.actions.Actions;

/** "She also announced …": what the same actor did or said in the same way shortly before. */
final class AlsoCue implements Cue {

  private static final int NEAR = 6;

  @Override
  public Optional<EventCandidate> origin(Onward clause, Told told) {
    if (!clause.saysBesideVerb("also") || clause.subject().isEmpty()) {
      return Optional.empty();
    }
    String action = Acts.kind(Actions.ofVerb(clause.lemma(), Optional.empty()));
    return told.shortlyBefore(clause.number(), NEAR)
        .filter(c -> c.actors().stream().findFirst().equals(clause.subject()))
        .filter(c -> c.timex() != null && Acts.kind(c.action()).equals(action))
        .reduce((first, second) -> second);
  }
}

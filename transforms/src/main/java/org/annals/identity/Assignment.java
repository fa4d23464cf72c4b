package org.annals.identity;

import java.util.List;
import org.annals.model.Changes;
import org.annals.model.Event;

/**
 * A run's events with their ids.
 *
 * @param events in the order of the chronology
 * @param identity what the release remembers for the next
 * @param changes against the release before
 */
public record Assignment(List<Event> events, PreviousIdentity identity, Changes changes) {

  /** Copies the list. */
  public Assignment {
    events = List.copyOf(events);
  }
}

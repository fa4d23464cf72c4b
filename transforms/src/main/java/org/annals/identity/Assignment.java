package org.annals.identity;

import java.util.List;
import org.annals.model.Changes;
import org.annals.model.Event;

/**
 * A run's events with their ids.
 *
 * @param events in the order that their tellers give them; nobody changes the list, nor copies it,
 *     as it may lie on a disk
 * @param identity what the release remembers for the next
 * @param changes against the release before
 */
public record Assignment(List<Event> events, PreviousIdentity identity, Changes changes) {}

package org.annals.model;

import java.util.List;

/**
 * An event of the published chronology.
 *
 * @param id {@code e-} and a hash; lives as long as the event
 * @param told what its mentions tell
 * @param related by relation, then id
 * @param replaces ids of merged or split ancestors, sorted
 * @param firstSeen run that first published it
 * @param lastChanged run that last changed it
 */
public record Event(
    String id,
    MergedEvent told,
    List<Related> related,
    List<String> replaces,
    String firstSeen,
    String lastChanged) {

  /**
   * A relation to another published event.
   *
   * @param id the other's id
   * @param relation how this one stands to it
   */
  public record Related(String id, Relation relation) {}

  /** Copies the lists. */
  public Event {
    related = List.copyOf(related);
    replaces = List.copyOf(replaces);
  }
}

package org.annals.identity;

import java.util.List;

/**
 * What became of ids between two releases; each list by id.
 *
 * @param added new events that hold nothing of any old one
 * @param changed events that kept their id, with the parts that changed
 * @param merged ids retired into a living event
 * @param split new events that took mentions of old ones
 * @param removed ids retired without a successor
 */
public record IdentityChanges(
    List<String> added,
    List<Change> changed,
    List<Merge> merged,
    List<Split> split,
    List<String> removed) {

  /**
   * An event that changed.
   *
   * @param id its id
   * @param parts the names of what changed, sorted: {@code date}, {@code mentions}, {@code title} …
   */
  public record Change(String id, List<String> parts) {}

  /**
   * An id retired into another.
   *
   * @param id the retired one
   * @param into the living one
   */
  public record Merge(String id, String into) {}

  /**
   * A new event split off old ones.
   *
   * @param id the new one
   * @param from the old ones, sorted
   */
  public record Split(String id, List<String> from) {}

  /** Copies the lists. */
  public IdentityChanges {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    merged = List.copyOf(merged);
    split = List.copyOf(split);
    removed = List.copyOf(removed);
  }

  /** Whether both releases hold the same. */
  public boolean none() {
    return added.isEmpty()
        && changed.isEmpty()
        && merged.isEmpty()
        && split.isEmpty()
        && removed.isEmpty();
  }
}

package org.annals.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of events between two releases; each list by id.
 *
 * @param added new events that hold nothing of any old one
 * @param changed events that kept their id, with the parts that changed
 * @param merged ids retired into a living event
 * @param split new events that took mentions of old ones
 * @param removed those of the release before that are neither in this one nor merged
 */
public record Changes(
    List<String> added,
    List<Change> changed,
    List<Merge> merged,
    List<Split> split,
    List<Removal> removed) {

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

  /**
   * An event that is published no more.
   *
   * @param id its id
   * @param gone whether nothing tells of it any more; else it lives on, left out by the run's
   *     options or by an editor
   */
  public record Removal(String id, boolean gone) {}

  /** Copies the lists. */
  public Changes {
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

  /**
   * The same for readers who see of the old events only {@code before}, of the new only {@code
   * now}.
   */
  public Changes among(Set<String> before, Set<String> now) {
    List<Split> parted = split.stream().filter(part -> now.contains(part.id())).toList();
    List<Merge> joined =
        merged.stream().filter(m -> before.contains(m.id()) && now.contains(m.into())).toList();
    Set<String> explained = new HashSet<>(before);
    parted.forEach(part -> explained.add(part.id()));
    TreeSet<String> left = new TreeSet<>(before);
    left.removeAll(now);
    joined.forEach(merge -> left.remove(merge.id()));
    Set<String> dead = new HashSet<>();
    removed.forEach(removal -> dead.add(removal.id()));
    return new Changes(
        now.stream().filter(id -> !explained.contains(id)).sorted().toList(),
        changed.stream()
            .filter(change -> before.contains(change.id()) && now.contains(change.id()))
            .toList(),
        joined,
        parted,
        left.stream().map(id -> new Removal(id, dead.contains(id))).toList());
  }
}

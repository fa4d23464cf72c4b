package org.annals.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a release remembers for the next: the content of its {@code identity.ndjson}.
 *
 * @param generation number of the release, from 1; 0 before the first
 * @param living its events, by id
 * @param retired every id ever retired, by id; each successor is one of the living
 */
public record PreviousIdentity(
    int generation, List<KnownEvent> living, List<RetiredEvent> retired) {

  /** Sorts and copies the lists. */
  public PreviousIdentity {
    living = living.stream().sorted().toList();
    retired = retired.stream().sorted().toList();
  }

  /** The ids of the events that were in the chronology. */
  public Set<String> published() {
    return living.stream()
        .filter(KnownEvent::published)
        .map(KnownEvent::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same, with those of {@code ids} in the chronology and the others left out. */
  public PreviousIdentity publishing(Set<String> ids) {
    return new PreviousIdentity(
        generation,
        living.stream().map(event -> event.published(ids.contains(event.id()))).toList(),
        retired);
  }

  /** Before the first release. */
  public static PreviousIdentity none() {
    return new PreviousIdentity(0, List.of(), List.of());
  }
}

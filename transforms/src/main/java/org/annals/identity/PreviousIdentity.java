package org.annals.identity;

import java.util.List;

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

  /** Before the first release. */
  public static PreviousIdentity none() {
    return new PreviousIdentity(0, List.of(), List.of());
  }
}

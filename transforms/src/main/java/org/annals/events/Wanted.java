package org.annals.events;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under which keys somebody looks for a named event. What nobody counts from need not travel.
 *
 * @param keys sorted, each once
 */
public record Wanted(List<String> keys) {

  /** Sorts and copies. */
  public Wanted {
    keys = keys.stream().sorted().distinct().toList();
  }

  /** All of {@code several} in one. */
  public static Wanted union(Stream<Wanted> several) {
    return new Wanted(several.flatMap(wanted -> wanted.keys.stream()).toList());
  }

  /** Whether somebody looks for {@code event}. */
  public boolean wants(NamedEvent event) {
    return !keys.isEmpty()
        && event.keys().anyMatch(key -> Collections.binarySearch(keys, key) >= 0);
  }
}

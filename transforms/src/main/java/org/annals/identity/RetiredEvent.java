package org.annals.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An id that is in use no more, and never will be again.
 *
 * @param id the id
 * @param successor the living event that holds most of what it held, or null when all that told of
 *     it is gone
 * @param run that retired it
 */
public record RetiredEvent(String id, @Nullable String successor, String run)
    implements Comparable<RetiredEvent> {

  /** The successor, if it has one. */
  public Optional<String> heir() {
    return Optional.ofNullable(successor);
  }

  @Override
  public int compareTo(RetiredEvent other) {
    return id.compareTo(other.id);
  }
}

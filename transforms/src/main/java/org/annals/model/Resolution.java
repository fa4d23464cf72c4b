package org.annals.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an expression got its date.
 *
 * @param rule id of the rule, for instance {@code weekday.past}
 * @param anchor the anchor as an ISO day or interval, or null when none was needed
 * @param anchorIs what the anchor is
 * @param steps for a person, in order: each a short sentence
 */
public record Resolution(
    String rule, @Nullable String anchor, AnchorKind anchorIs, List<String> steps) {

  /** Copies the steps. */
  public Resolution {
    steps = List.copyOf(steps);
  }
}

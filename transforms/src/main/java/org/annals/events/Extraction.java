package org.annals.events;

import java.util.List;
import org.annals.model.EventCandidate;
import org.annals.model.EventReference;

/**
 * What an article tells of.
 *
 * @param candidates the clauses and nouns that tell of something, by trigger, then expression
 * @param references what expressions count from that count from an event
 */
public record Extraction(List<EventCandidate> candidates, List<EventReference> references) {

  /** Copies the lists. */
  public Extraction {
    candidates = List.copyOf(candidates);
    references = List.copyOf(references);
  }
}

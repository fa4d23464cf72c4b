package org.annals.events;

import java.util.List;
import org.annals.model.EventMention;
import org.annals.model.Unresolved;

/**
 * What became of an article's candidates and expressions.
 *
 * @param mentions those with days, by key
 * @param unresolved those without, and the expressions that date no event, in text order
 */
public record DatedMentions(List<EventMention> mentions, List<Unresolved> unresolved) {

  /** Copies the lists. */
  public DatedMentions {
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }
}

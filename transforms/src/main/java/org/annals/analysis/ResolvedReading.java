package org.annals.analysis;

import java.util.List;
import org.annals.model.EventMention;
import org.annals.model.PublishedArticle;
import org.annals.model.Unresolved;

/**
 * What an article tells once its day is known.
 *
 * @param article as the chronology lists it
 * @param mentions its dated event mentions, in text order
 * @param unresolved expressions and sentences that got no date, in text order
 */
public record ResolvedReading(
    PublishedArticle article, List<EventMention> mentions, List<Unresolved> unresolved) {

  /** Copies the lists. */
  public ResolvedReading {
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }
}

package org.annals.identity;

import java.util.List;

/**
 * What identity makes of the mentions of an event, whatever else their run found: hashes, the first
 * bits of SHA-256.
 *
 * @param mentions those of each mention, in the order of the event
 * @param content of what is published of all of them
 */
public record Imprint(List<Hashes> mentions, long content) {

  /**
   * Those of a mention, of which its {@link MentionMark} is made.
   *
   * @param told of article, sentence and trigger
   * @param meant of article, dates, action and actors
   * @param moved as {@code told}, without the article
   */
  public record Hashes(long told, long meant, long moved) {}

  /** Copies the list. */
  public Imprint {
    mentions = List.copyOf(mentions);
  }
}

package org.annals.pipeline.ledger;

import org.annals.events.NamedEvent;
import org.annals.model.Reading;
import org.annals.stories.StoryCard;

/**
 * By what an article's story is found.
 *
 * @param key of the article's reading
 * @param card the article's
 * @param waits whether it counts from events that other articles date, so that any of them may
 *     change what it tells
 */
public record KeyedCard(String key, StoryCard card, boolean waits)
    implements Comparable<KeyedCard> {

  static KeyedCard of(String key, Reading reading) {
    return new KeyedCard(key, StoryCard.of(reading), !NamedEvent.waiting(reading).isEmpty());
  }

  @Override
  public int compareTo(KeyedCard other) {
    return key.compareTo(other.key);
  }
}

package org.annals.pipeline.ledger;

import org.annals.model.Reading;
import org.annals.stories.StoryCard;

/**
 * By what an article's story is found.
 *
 * @param key of the article's reading
 * @param card the article's
 */
public record KeyedCard(String key, StoryCard card) implements Comparable<KeyedCard> {

  static KeyedCard of(String key, Reading reading) {
    return new KeyedCard(key, StoryCard.of(reading));
  }

  @Override
  public int compareTo(KeyedCard other) {
    return key.compareTo(other.key);
  }
}

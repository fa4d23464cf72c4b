package org.annals.stories;

import java.util.Comparator;
import java.util.List;
import org.annals.model.Numbers;
import org.annals.model.Published;
import org.annals.model.Published.Method;
import org.annals.model.Reading;

/**
 * What must be known of an article to find those that tell its story.
 *
 * @param id the article's id
 * @param uri its uri
 * @param sha256 hash of its bytes
 * @param published its day by its own evidence
 * @param sketch MinHash values; empty when too short
 */
public record StoryCard(
    String id, String uri, String sha256, Published published, List<Long> sketch)
    implements Comparable<StoryCard> {

  private static final Comparator<StoryCard> ORDER =
      Comparator.comparing((StoryCard card) -> !card.states()).thenComparing(StoryCard::uri);

  /** Copies the list. */
  public StoryCard {
    sketch = Numbers.copyOf(sketch);
  }

  /** The card of {@code reading}. */
  public static StoryCard of(Reading reading) {
    return new StoryCard(
        reading.article().id(),
        reading.article().uri(),
        reading.article().sha256(),
        reading.published(),
        reading.sketch());
  }

  /** Whether the article's day is stated, not inferred: only such a day may be borrowed. */
  boolean states() {
    return published.method() != Method.UNKNOWN && published.method() != Method.INFERRED;
  }

  /** The same without its sketch. */
  StoryCard bare() {
    return new StoryCard(id, uri, sha256, published, List.of());
  }

  /** The one that others are copies of comes first: a stated day, then the smallest uri. */
  @Override
  public int compareTo(StoryCard other) {
    return ORDER.compare(this, other);
  }
}

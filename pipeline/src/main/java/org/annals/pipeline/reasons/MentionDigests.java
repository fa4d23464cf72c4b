package org.annals.pipeline.reasons;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.beam.RecordCoder;
import org.annals.model.Digests;
import org.annals.model.EventMention;

/**
 * Adds all that mentions say to digests. Half of that is the keywords of the article, which all its
 * mentions have: those are hashed once while the article is at hand.
 */
final class MentionDigests {

  /** So many articles stay at hand; those that tell of neighbouring events are close in time. */
  private static final int AT_HAND = 10_000;

  private static final RecordCoder<EventMention> MENTION = RecordCoder.of(EventMention.class);
  private static final RecordCoder<Keywords> KEYWORDS = RecordCoder.of(Keywords.class);

  private final Map<String, Hashed> atHand =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Hashed> eldest) {
          return size() > AT_HAND;
        }
      };

  private record Keywords(List<String> words) {}

  /** An article's keywords and their hash. */
  private static final class Hashed {

    private final List<String> words;
    private final byte[] hash;

    Hashed(List<String> words) {
      this.words = words;
      this.hash = Digests.fresh().digest(KEYWORDS.bytes(new Keywords(words)));
    }
  }

  /** Adds all of {@code mention} to {@code all}. */
  void add(EventMention mention, MessageDigest all) {
    all.update(MENTION.bytes(mention.with(List.of())));
    all.update(hash(mention));
  }

  private byte[] hash(EventMention mention) {
    Hashed known = atHand.get(mention.articleId());
    if (known == null || !known.words.equals(mention.keywords())) {
      known = new Hashed(mention.keywords());
      atHand.put(mention.articleId(), known);
    }
    return known.hash;
  }
}

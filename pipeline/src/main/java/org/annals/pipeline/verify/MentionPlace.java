package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import org.annals.model.MentionKey;
import org.annals.model.TextSpan;

/**
 * What orders the mentions of an event: article, start of the sentence, trigger.
 *
 * @param start first code unit of the sentence
 * @param key what identifies the mention
 */
public record MentionPlace(int start, MentionKey key) implements Comparable<MentionPlace> {

  private static final Comparator<MentionPlace> ORDER =
      Comparator.comparing((MentionPlace place) -> place.key.article())
          .thenComparingInt(MentionPlace::start)
          .thenComparing(MentionPlace::key);

  /** The place of a mention as it stands in {@code timeline.json}. */
  public static MentionPlace of(JsonNode mention) {
    JsonNode timex = mention.path("timex");
    return new MentionPlace(
        mention.path("start").asInt(),
        new MentionKey(
            mention.path("article").asText(),
            span(mention.path("trigger")),
            timex.isObject() ? span(timex) : null));
  }

  /** A key needs a span, so offsets out of order, which are a failure of their own, are mended. */
  private static TextSpan span(JsonNode node) {
    int start = node.path("start").asInt();
    return new TextSpan(start, Math.max(start, node.path("end").asInt()));
  }

  @Override
  public int compareTo(MentionPlace other) {
    return ORDER.compare(this, other);
  }
}

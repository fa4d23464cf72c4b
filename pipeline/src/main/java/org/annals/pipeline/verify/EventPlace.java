package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.annals.model.MentionKey;

/**
 * What orders events: first day, last day, smallest mention key, id; an open end comes last.
 *
 * @param earliest ISO day, or {@link #OPEN}
 * @param latest ISO day, or {@link #OPEN}
 * @param key smallest of its mentions
 * @param id its id
 */
record EventPlace(String earliest, String latest, MentionKey key, String id)
    implements Comparable<EventPlace> {

  /** Sorts after every day. */
  private static final String OPEN = "~";

  private static final Comparator<EventPlace> ORDER =
      Comparator.comparing(EventPlace::earliest)
          .thenComparing(EventPlace::latest)
          .thenComparing(EventPlace::key)
          .thenComparing(EventPlace::id);

  /** The place of {@code event}, which {@code mentions} tell. */
  static EventPlace of(JsonNode event, List<MentionPlace> mentions) {
    JsonNode date = event.path("date");
    return new EventPlace(
        date.path("earliest").asText(OPEN),
        date.path("latest").asText(OPEN),
        mentions.stream().map(MentionPlace::key).min(Comparator.naturalOrder()).orElseThrow(),
        event.path("id").asText());
  }

  @Override
  public int compareTo(EventPlace other) {
    return ORDER.compare(this, other);
  }
}

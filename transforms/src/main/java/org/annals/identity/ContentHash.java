package org.annals.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Event.Related;
import org.annals.model.MergedEvent;
import org.annals.model.TimeSpan;

/** Hashes what is published of an event part by part, so that a change can say what changed. */
final class ContentHash {

  private static final int MOST_KEPT = 1 << 14;
  private static final int LONGEST_KEPT = 40;
  private static final long STEPS = 10_000;

  private final HashPrefix prefix = new HashPrefix();

  /** Hashes of short texts: places, numbers and the like are those of many other events. */
  private final Map<String, Long> hashes = new HashMap<>();

  private final StringBuilder text = new StringBuilder();

  /**
   * A hash of each part, by its name.
   *
   * @param mentions that of the event's {@link Imprint}
   */
  PartHashes of(Event published, long mentions) {
    MergedEvent event = published.told();
    List<Related> related = published.related();
    Map<String, Long> parts = new HashMap<>();
    parts.put("title", hash(event.title()));
    parts.put("kind", hash(event.kind().word()));
    parts.put("status", hash(event.status().word()));
    parts.put("date", hash(date(event)));
    parts.put("actors", hash(String.join("|", event.actors())));
    parts.put("places", hash(String.join("|", event.places())));
    parts.put("topics", hash(String.join("|", event.topics())));
    parts.put("importance", hash(importance(event.importance())));
    parts.put("sources", hash(Integer.toString(event.sources())));
    parts.put("mentions", mentions);
    parts.put(
        "related",
        hash(
            related.stream()
                .map(link -> link.relation().word() + " " + link.id())
                .collect(Collectors.joining("|"))));
    if (!published.editor().isEmpty()) {
      parts.put("editor", hash(String.join("|", published.editor())));
    }
    return PartHashes.of(parts);
  }

  private long hash(String text) {
    if (text.length() > LONGEST_KEPT) {
      return prefix.of(text, PartHashes.DIGITS);
    }
    Long known = hashes.get(text);
    if (known != null) {
      return known;
    }
    long made = prefix.of(text, PartHashes.DIGITS);
    if (hashes.size() < MOST_KEPT) {
      hashes.put(text, made);
    }
    return made;
  }

  /** With four decimals, as there are steps of a ten-thousandth. */
  private static String importance(double importance) {
    long steps = Math.round(importance * STEPS);
    return steps / STEPS + "." + Long.toString(STEPS + steps % STEPS).substring(1);
  }

  private String date(MergedEvent event) {
    text.setLength(0);
    write(event.span(), text);
    return text.append('|').append(event.basis().word()).toString();
  }

  /** Adds days as they are hashed. */
  static void write(TimeSpan span, StringBuilder text) {
    text.append(span.from()).append("..").append(span.to());
    text.append(' ').append(span.precision().word());
  }
}

package org.annals.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.model.Event.Related;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;
import org.annals.model.TimeSpan;

/** Hashes what is published of an event part by part, so that a change can say what changed. */
final class ContentHash {

  private static final int MOST_KEPT = 1 << 14;
  private static final int LONGEST_KEPT = 40;

  private final HashPrefix prefix = new HashPrefix();

  /** Hashes of short texts: places, numbers and the like are those of many other events. */
  private final Map<String, Long> hashes = new HashMap<>();

  /** Steps of a ten-thousandth, so there are not many, and the formatter is slow. */
  private final Map<Double, String> importances = new HashMap<>();

  /** A hash of each part, by its name. */
  PartHashes of(Event published) {
    MergedEvent event = published.told();
    List<Related> related = published.related();
    Map<String, String> parts = new TreeMap<>();
    parts.put("title", event.title());
    parts.put("kind", event.kind().word());
    parts.put("status", event.status().word());
    parts.put("date", span(event.span()) + "|" + event.basis().word());
    parts.put("actors", String.join("|", event.actors()));
    parts.put("places", String.join("|", event.places()));
    parts.put("topics", String.join("|", event.topics()));
    parts.put("importance", importance(event.importance()));
    parts.put("sources", Integer.toString(event.sources()));
    parts.put(
        "mentions",
        event.mentions().stream().map(ContentHash::mention).collect(Collectors.joining("\n")));
    parts.put(
        "related",
        related.stream()
            .map(link -> link.relation().word() + " " + link.id())
            .collect(Collectors.joining("|")));
    if (!published.editor().isEmpty()) {
      parts.put("editor", String.join("|", published.editor()));
    }
    Map<String, Long> hashed = new TreeMap<>();
    parts.forEach((part, text) -> hashed.put(part, hash(text)));
    return PartHashes.of(hashed);
  }

  private long hash(String text) {
    Long known = hashes.get(text);
    if (known != null) {
      return known;
    }
    long made = prefix.of(text, PartHashes.DIGITS);
    if (text.length() <= LONGEST_KEPT && hashes.size() < MOST_KEPT) {
      hashes.put(text, made);
    }
    return made;
  }

  private String importance(double importance) {
    return importances.computeIfAbsent(
        importance, value -> String.format(Locale.ROOT, "%.4f", value));
  }

  private static String mention(EventMention mention) {
    return String.join(
        "|",
        mention.key().toString(),
        mention.candidate().sentence().toString(),
        mention.candidate().clause().toString(),
        mention.quote(),
        span(mention.span()),
        mention.candidate().basis().word(),
        mention.candidate().status().word(),
        mention.resolution().toString());
  }

  private static String span(TimeSpan span) {
    return span.from() + ".." + span.to() + " " + span.precision().word();
  }
}

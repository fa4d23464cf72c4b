package org.annals.publishing;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.MergedEvent;

/** An event within {@code timeline.json}, or as a line of {@code timeline.ndjson}. */
final class EventJson {

  private static final Comparator<EventMention> MENTIONS =
      Comparator.comparing(EventMention::articleId)
          .thenComparing(mention -> mention.candidate().sentence().start())
          .thenComparing(EventMention::key);

  private static final Comparator<Event.Related> RELATED =
      Comparator.comparing((Event.Related other) -> other.relation().word())
          .thenComparing(Event.Related::id);

  private EventJson() {}

  static void write(Event event, Quotes quotes, CanonicalJson json) throws IOException {
    write(event, inOrder(event.told()), quotes, json);
  }

  /** As if {@code mentions} were all that tell it. */
  static void write(Event event, List<EventMention> mentions, Quotes quotes, CanonicalJson json)
      throws IOException {
    MergedEvent told = event.told();
    json.startObject();
    json.field("id", event.id());
    json.field("title", told.title());
    json.field("kind", told.kind().word());
    json.field("status", told.status().word());
    MentionJson.date(told.span(), told.kind(), told.basis(), json);
    json.field("actors", told.actors());
    json.field("places", told.places());
    json.field("topics", told.topics());
    json.decimal("importance", told.importance());
    json.field("sources", told.sources());
    json.startArray("mentions");
    for (EventMention mention : mentions) {
      MentionJson.write(mention, quotes, json);
    }
    json.endArray();
    related(event, json);
    json.field("replaces", event.replaces());
    json.field("firstSeen", event.firstSeen());
    json.field("lastChanged", event.lastChanged());
    if (!event.editor().isEmpty()) {
      json.field("editor", event.editor());
    }
    json.endObject();
  }

  /** The mentions of {@code told} in the order of publication: by article, start, trigger. */
  static List<EventMention> inOrder(MergedEvent told) {
    return told.mentions().stream().sorted(MENTIONS).toList();
  }

  /** The first of those. */
  static EventMention first(MergedEvent told) {
    return Collections.min(told.mentions(), MENTIONS);
  }

  private static void related(Event event, CanonicalJson json) throws IOException {
    json.startArray("related");
    for (Event.Related other : event.related().stream().sorted(RELATED).toList()) {
      json.startObject();
      json.field("id", other.id());
      json.field("relation", other.relation().word());
      json.endObject();
    }
    json.endArray();
  }
}

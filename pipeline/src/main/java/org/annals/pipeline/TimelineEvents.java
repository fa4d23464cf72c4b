package org.annals.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.identity.RebuiltIdentity;
import org.annals.model.MentionKey;
import org.annals.model.TextSpan;

/** The events of a published {@code timeline.json}, as far as their ids need it. */
final class TimelineEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TimelineEvents() {}

  /**
   * Reads them, one at a time.
   *
   * @throws IOException when {@code timeline} is not what a run published
   */
  static List<RebuiltIdentity.Told> of(Path timeline) throws IOException {
    List<RebuiltIdentity.Told> events = new ArrayList<>();
    try (JsonParser json = JSON.createParser(timeline.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals("events")) {
        json.nextToken();
        json.skipChildren();
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        events.add(told(json.readValueAsTree()));
      }
    } catch (IllegalArgumentException unlike) {
      throw new IOException(timeline + " is damaged: " + unlike.getMessage(), unlike);
    }
    return events;
  }

  private static RebuiltIdentity.Told told(JsonNode event) {
    List<MentionKey> mentions = new ArrayList<>();
    for (JsonNode mention : event.required("mentions")) {
      JsonNode timex = mention.required("timex");
      mentions.add(
          new MentionKey(
              mention.required("article").asText(),
              span(mention.required("trigger")),
              timex.isNull() ? null : span(timex)));
    }
    List<String> replaces = new ArrayList<>();
    event.required("replaces").forEach(id -> replaces.add(id.asText()));
    return new RebuiltIdentity.Told(
        event.required("id").asText(),
        mentions,
        replaces,
        event.required("firstSeen").asText(),
        event.required("lastChanged").asText());
  }

  private static TextSpan span(JsonNode span) {
    return new TextSpan(span.required("start").asInt(), span.required("end").asInt());
  }
}

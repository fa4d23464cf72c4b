package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.model.MentionKey;
import org.jspecify.annotations.Nullable;

/** Events are unique and in order, and what they name exists. */
final class EventCheck {

  private record Wanted(String by, String id) {}

  private final MentionCheck mentions;
  private final Findings findings;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<MentionKey> keys = new HashSet<>();
  private final List<Wanted> related = new ArrayList<>();
  private @Nullable EventPlace last;

  EventCheck(MentionCheck mentions, Findings findings) {
    this.mentions = mentions;
    this.findings = findings;
  }

  void check(JsonNode event) throws IOException {
    String id = event.path("id").asText();
    String where = "event " + id;
    findings.require(ids.put(id, runs(event)) == null, where, "a second event of this id");
    String kind = event.path("kind").asText();
    DateCheck.check(event.path("date"), kind, where, findings);
    mentions(event, where);
    place(event, where);
    related(event, id, where);
    ascending(event.path("replaces"), where);
  }

  /** Ids of all events that were checked, in their order, with their {@link #runs}. */
  Map<String, String> ids() {
    return ids;
  }

  /** The runs that first saw an event and last changed it, as one word. */
  static String runs(JsonNode event) {
    return event.path("firstSeen").asText() + "/" + event.path("lastChanged").asText();
  }

  /** To be called when all events are known. */
  void checkRelated() {
    for (Wanted wanted : related) {
      findings.require(
          ids.containsKey(wanted.id) && !wanted.id.equals(wanted.by),
          "event " + wanted.by,
          "related to no other event: " + wanted.id);
    }
  }

  private void mentions(JsonNode event, String where) throws IOException {
    Set<String> articles = new HashSet<>();
    MentionPlace before = null;
    int number = 0;
    for (JsonNode mention : event.path("mentions")) {
      String here = where + ", mention " + ++number;
      articles.add(mention.path("article").asText());
      MentionPlace place = MentionPlace.of(mention);
      findings.require(keys.add(place.key()), here, "another event or mention has its key");
      findings.require(
          before == null || before.compareTo(place) < 0, here, "not in order of place");
      before = place;
      mentions.check(mention, event.path("kind").asText(), here);
    }
    findings.require(
        event.path("sources").asInt() <= articles.size(), where, "more sources than articles");
  }

  private void place(JsonNode event, String where) {
    EventPlace place = EventPlace.of(event);
    findings.require(
        last == null || last.compareTo(place) < 0, where, "not in order of date and mention");
    last = place;
  }

  private void related(JsonNode event, String id, String where) {
    String before = "";
    for (JsonNode other : event.path("related")) {
      String place = other.path("relation").asText() + " " + other.path("id").asText();
      findings.require(before.compareTo(place) < 0, where, "related not in order: " + place);
      before = place;
      related.add(new Wanted(id, other.path("id").asText()));
    }
  }

  private void ascending(JsonNode replaces, String where) {
    String before = "";
    for (JsonNode id : replaces) {
      findings.require(before.compareTo(id.asText()) < 0, where, "replaces not in order");
      before = id.asText();
    }
  }
}

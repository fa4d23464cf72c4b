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
import org.annals.model.TextSpan;
import org.annals.text.Hash64;
import org.jspecify.annotations.Nullable;

/** Events are unique and in order, and what they name exists. */
final class EventCheck {

  private record Wanted(String by, String id) {}

  private final MentionCheck mentions;
  private final Findings findings;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final KeyIndex keys = new KeyIndex();
  private final List<Wanted> related = new ArrayList<>();
  private @Nullable EventPlace last;

  EventCheck(MentionCheck mentions, Findings findings) {
    this.mentions = mentions;
    this.findings = findings;
  }

  /**
   * Checks the next event.
   *
   * @param isKnown whether it was checked before like this, so that only its place among the others
   *     is looked at
   */
  void check(JsonNode event, boolean isKnown) throws IOException {
    String id = event.path("id").asText();
    String where = "event " + id;
    findings.require(ids.put(id, runs(event)) == null, where, "a second event of this id");
    List<MentionPlace> places = new ArrayList<>();
    event.path("mentions").forEach(mention -> places.add(MentionPlace.of(mention)));
    keys(places, where);
    place(EventPlace.of(event, places), where);
    related(event, id, where);
    if (!isKnown) {
      DateCheck.check(event.path("date"), event.path("kind").asText(), where, findings);
      mentions(event, places, where);
      ascending(event.path("replaces"), where);
    }
  }

  /** Ids of all events that were checked, in their order, with their {@link #runs}. */
  Map<String, String> ids() {
    return ids;
  }

  /** The runs that first saw an event and last changed it, as one word. */
  static String runs(JsonNode event) {
    return runs(event.path("firstSeen").asText(), event.path("lastChanged").asText());
  }

  /** The same of these. */
  static String runs(@Nullable String firstSeen, @Nullable String lastChanged) {
    return firstSeen + "/" + lastChanged;
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

  private void keys(List<MentionPlace> places, String where) {
    for (int i = 0; i < places.size(); i++) {
      if (!keys.add(hash(places.get(i).key()))) {
        findings.fail(where + ", mention " + (i + 1), "another event or mention has its key");
      }
    }
  }

  private static long hash(MentionKey key) {
    TextSpan timex = key.timex();
    long hash = Hash64.next(Hash64.of(key.article()), bounds(key.trigger()));
    return timex == null ? hash : Hash64.next(hash, bounds(timex));
  }

  private static long bounds(TextSpan span) {
    return (long) span.start() << Integer.SIZE | span.end();
  }

  private void mentions(JsonNode event, List<MentionPlace> places, String where)
      throws IOException {
    Set<String> articles = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      JsonNode mention = event.path("mentions").path(i);
      String here = where + ", mention " + (i + 1);
      articles.add(mention.path("article").asText());
      findings.require(
          i == 0 || places.get(i - 1).compareTo(places.get(i)) < 0, here, "not in order of place");
      mentions.check(mention, event.path("kind").asText(), here);
    }
    findings.require(
        event.path("sources").asInt() <= articles.size(), where, "more sources than articles");
  }

  private void place(EventPlace place, String where) {
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

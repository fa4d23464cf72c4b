package org.annals.pipeline.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.annals.pipeline.verify.MentionPlace;

/** Tells a person all that a release knows of one event. */
public final class EventStory {

  private final TimelineIndex timeline;
  private final Path release;
  private final PrintStream out;

  /** Tells of events of the release in {@code release}, which {@code timeline} was read from. */
  public EventStory(TimelineIndex timeline, Path release, PrintStream out) {
    this.timeline = timeline;
    this.release = release;
    this.out = out;
  }

  /** Tells of {@code event}. */
  public void print(JsonNode event) throws IOException {
    Reasons reasons = Reasons.read(release, event.path("id").asText());
    head(event);
    Map<String, Integer> numbers = new HashMap<>();
    Telling telling = new Telling(out);
    for (JsonNode mention : event.path("mentions")) {
      numbers.put(MentionPlace.of(mention).key().toString(), numbers.size() + 1);
      telling.print(numbers.size(), mention, timeline.article(mention.path("article").asText()));
    }
    if (numbers.size() > 1) {
      out.println();
      out.println("Merged, because:");
      reasons.printMerged(numbers, out);
    }
    related(event, reasons);
  }

  private void head(JsonNode event) {
    out.println(Plain.of(event.path("title").asText()));
    out.println(
        "%s: %s, %s, importance %s, independent sources: %s"
            .formatted(texts(event, "id", "kind", "status", "importance", "sources")));
    JsonNode date = event.path("date");
    out.println("%s (%s, %s)".formatted(texts(date, "display", "edtf", "basis")) + bounds(date));
    list("actors", event);
    list("places", event);
    list("topics", event);
    list("replaces", event);
    list("editor", event);
    out.println(
        "first seen in run %s, last changed in run %s"
            .formatted(texts(event, "firstSeen", "lastChanged")));
  }

  private static Object[] texts(JsonNode node, String... fields) {
    return Stream.of(fields).map(field -> node.path(field).asText()).toArray();
  }

  private static String bounds(JsonNode date) {
    String earliest = date.path("earliest").asText("open");
    String latest = date.path("latest").asText("open");
    return earliest.equals(latest) ? "" : ": from " + earliest + " to " + latest;
  }

  private void list(String name, JsonNode event) {
    StringJoiner values = new StringJoiner(", ");
    event.path(name).forEach(value -> values.add(Plain.of(value.asText())));
    if (values.length() > 0) {
      out.println(name + ": " + values);
    }
  }

  private void related(JsonNode event, Reasons reasons) {
    List<JsonNode> related = new ArrayList<>();
    event.path("related").forEach(related::add);
    if (related.isEmpty()) {
      return;
    }
    out.println();
    out.println("Kept apart:");
    for (JsonNode other : related) {
      String id = other.path("id").asText();
      out.println("  " + relation(other.path("relation").asText()) + " " + timeline.headline(id));
      reasons.printApart(id, out);
    }
  }

  private static String relation(String word) {
    return switch (word) {
      case "conflict" -> "contradicts";
      case "part-of" -> "is part of";
      case "anniversary-of" -> "is an anniversary of";
      default -> word;
    };
  }
}

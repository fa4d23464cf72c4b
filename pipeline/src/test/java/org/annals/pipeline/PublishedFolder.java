package org.annals.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What tests ask of a published folder. */
record PublishedFolder(Path root) {

  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode json(String file) throws IOException {
    return JSON.readTree(Files.readAllBytes(root.resolve(file)));
  }

  String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  /** All of it in another place, its links as links. */
  PublishedFolder copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(root.relativize(file)), LinkOption.NOFOLLOW_LINKS);
      }
    }
    return new PublishedFolder(to);
  }

  /**
   * The chronology without ids and runs, relations by the place of the other event: the same for
   * the same articles after any history.
   */
  String withoutHistory() throws IOException {
    JsonNode timeline = json("timeline.json");
    Map<String, Integer> places = new HashMap<>();
    for (JsonNode event : timeline.get("events")) {
      places.put(event.get("id").asText(), places.size());
    }
    for (JsonNode event : timeline.get("events")) {
      ObjectNode object = (ObjectNode) event;
      object.remove(List.of("id", "replaces", "firstSeen", "lastChanged"));
      TreeSet<String> related = new TreeSet<>();
      for (JsonNode other : object.get("related")) {
        related.add(other.get("relation").asText() + places.get(other.get("id").asText()));
      }
      ArrayNode mapped = object.putArray("related");
      related.forEach(mapped::add);
    }
    return timeline.toPrettyString();
  }

  /** The id of the event that each sentence of each article tells. */
  Map<String, String> idsBySentences() throws IOException {
    Map<String, String> ids = new TreeMap<>();
    for (JsonNode event : json("timeline.json").get("events")) {
      TreeSet<String> sentences = new TreeSet<>();
      for (JsonNode mention : event.get("mentions")) {
        sentences.add(
            mention.get("article").asText()
                + " "
                + mention.get("quote").asText()
                + " "
                + mention.get("trigger").get("start").asInt());
      }
      ids.put(sentences + event.get("date").toString(), event.get("id").asText());
    }
    return ids;
  }

  /** Every id that the release knows, with what it leads to: itself, another, or nothing. */
  Map<String, String> leads() throws IOException {
    Map<String, String> leads = new TreeMap<>();
    for (String line : Files.readAllLines(root.resolve(".annals/current/identity.ndjson"))) {
      JsonNode node = JSON.readTree(line);
      if (node.has("id")) {
        leads.put(node.get("id").asText(), node.get("id").asText());
      } else if (node.has("retired")) {
        leads.put(node.get("retired").asText(), node.get("successor").asText(""));
      }
    }
    return leads;
  }

  /** Every file and link below it but the reports of runs, with the time of its last change. */
  Set<String> traces() throws IOException {
    Set<String> traces = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> !path.toString().contains("runs")).toList()) {
        BasicFileAttributes is =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!is.isDirectory()) {
          traces.add(root.relativize(file) + " " + is.size() + " " + is.lastModifiedTime());
        }
      }
    }
    return traces;
  }
}

package org.annals.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code identity.ndjson}: a line of JSON that names the version and the generation, then a line a
 * living event, then a line a retired one, both by id. Equal content gives equal text.
 */
public final class IdentityLines {

  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private IdentityLines() {}

  /** The file's text; every line ends with a line feed. */
  public static String write(PreviousIdentity identity) {
    ObjectNode head = JSON.createObjectNode();
    head.put("identityVersion", VERSION).put("generation", identity.generation());
    return Stream.of(
            Stream.of(head),
            identity.living().stream().map(IdentityLines::line),
            identity.retired().stream().map(IdentityLines::line))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Reads what {@link #write} wrote; {@link PreviousIdentity#none} for an empty text.
   *
   * @throws IllegalArgumentException when a line cannot be read; it says which
   */
  public static PreviousIdentity read(String text) {
    List<String> lines = text.lines().toList();
    List<KnownEvent> living = new ArrayList<>();
    List<RetiredEvent> retired = new ArrayList<>();
    int generation = 0;
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = parse(lines.get(i), i + 1);
      if (i == 0) {
        generation = generation(line);
      } else if (line.has("retired")) {
        retired.add(retired(line, i + 1));
      } else {
        living.add(living(line, i + 1));
      }
    }
    return new PreviousIdentity(generation, living, retired);
  }

  private static ObjectNode line(KnownEvent event) {
    ObjectNode line = JSON.createObjectNode().put("id", event.id());
    line.put("firstSeen", event.firstSeen()).put("lastChanged", event.lastChanged());
    line.put("generation", event.generation()).put("published", event.published());
    ArrayNode replaces = line.putArray("replaces");
    event.replaces().forEach(replaces::add);
    ArrayNode marks = line.putArray("mentions");
    event
        .marks()
        .forEach(mark -> marks.addArray().add(mark.told()).add(mark.meant()).add(mark.moved()));
    ObjectNode content = line.putObject("content");
    event.content().forEach(content::put);
    return line;
  }

  private static ObjectNode line(RetiredEvent event) {
    ObjectNode line = JSON.createObjectNode().put("retired", event.id());
    return line.put("successor", event.successor()).put("run", event.run());
  }

  private static int generation(JsonNode line) {
    if (line.path("identityVersion").asInt() != VERSION) {
      throw new IllegalArgumentException("line 1: identityVersion is not " + VERSION);
    }
    return required(line, "generation", 1).asInt();
  }

  private static KnownEvent living(JsonNode line, int number) {
    List<MentionMark> marks = new ArrayList<>();
    for (JsonNode mark : required(line, "mentions", number)) {
      marks.add(
          new MentionMark(mark.path(0).asText(), mark.path(1).asText(), mark.path(2).asText()));
    }
    List<String> replaces = new ArrayList<>();
    required(line, "replaces", number).forEach(id -> replaces.add(id.asText()));
    SortedMap<String, String> content = new TreeMap<>();
    required(line, "content", number)
        .fields()
        .forEachRemaining(part -> content.put(part.getKey(), part.getValue().asText()));
    return new KnownEvent(
        required(line, "id", number).asText(),
        marks,
        replaces,
        required(line, "generation", number).asInt(),
        required(line, "firstSeen", number).asText(),
        required(line, "lastChanged", number).asText(),
        line.path("published").asBoolean(true),
        content);
  }

  private static RetiredEvent retired(JsonNode line, int number) {
    JsonNode successor = required(line, "successor", number);
    return new RetiredEvent(
        required(line, "retired", number).asText(),
        successor.isNull() ? null : successor.asText(),
        required(line, "run", number).asText());
  }

  private static JsonNode required(JsonNode line, String field, int number) {
    JsonNode value = line.get(field);
    if (value == null) {
      throw new IllegalArgumentException("line " + number + ": no " + field);
    }
    return value;
  }

  private static JsonNode parse(String line, int number) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getOriginalMessage(), e);
    }
  }
}

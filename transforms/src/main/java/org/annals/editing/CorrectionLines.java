package org.annals.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.model.TimeSpan;

/**
 * Reads corrections: a JSON object a line; empty lines and lines that begin with {@code #} are
 * passed over. A line names an event by {@code event} (its id) or {@code quote} (words of a
 * sentence that tells it) and says one or more of {@code title}, {@code date}, {@code hide}, {@code
 * pin}, {@code split}; or it names several by {@code merge}. {@code note} is for people.
 */
final class CorrectionLines {

  private static final Set<String> FIELDS =
      Set.of("event", "quote", "title", "date", "hide", "pin", "split", "merge", "note");
  private static final Pattern ID = Pattern.compile("e-[0-9a-z]+");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, Integer> said = new HashMap<>();

  private CorrectionLines() {}

  /**
   * The corrections in {@code text}, in the order of the lines.
   *
   * @throws IllegalArgumentException when a line cannot be used; the message says which and why
   */
  static List<Correction> read(String text) {
    CorrectionLines lines = new CorrectionLines();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank() && !all.get(i).startsWith("#")) {
        lines.read(all.get(i), i + 1);
      }
    }
    return List.copyOf(lines.corrections);
  }

  private void read(String text, int line) {
    JsonNode node = parsed(text, line);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      require(FIELDS.contains(name), line, "no field is called '" + name + "'");
    }
    int before = corrections.size();
    if (node.has("merge")) {
      merge(node, line);
    } else {
      one(node, target(node, line), line);
    }
    require(
        corrections.size() > before,
        line,
        "it corrects nothing: say title, date, hide, pin, split or merge");
  }

  private void one(JsonNode node, Target event, int line) {
    if (node.has("title")) {
      add(new Correction.Title(line, event, text(node, "title", line)), "title", event);
    }
    if (node.has("date")) {
      add(new Correction.Date(line, event, date(node, line)), "date", event);
    }
    if (flag(node, "hide", line)) {
      add(new Correction.Hide(line, event), "hide", event);
    }
    if (flag(node, "pin", line)) {
      add(new Correction.Pin(line, event), "pin", event);
    }
    if (node.has("split")) {
      corrections.add(new Correction.Split(line, event, text(node, "split", line)));
    }
  }

  private void merge(JsonNode node, int line) {
    for (String other : List.of("event", "quote", "title", "date", "hide", "pin", "split")) {
      require(!node.has(other), line, "'merge' stands alone, without '" + other + "'");
    }
    List<Target> events = new ArrayList<>();
    for (JsonNode event : node.get("merge")) {
      String named = event.asText();
      events.add(ID.matcher(named).matches() ? new Target(named, null) : new Target(null, named));
      require(event.isTextual() && !named.isBlank(), line, "'merge' lists ids or quotes");
    }
    require(events.size() > 1, line, "'merge' lists two events or more");
    corrections.add(new Correction.Merge(line, events));
  }

  /** The same must not be said twice of one event: which would hold? */
  private void add(Correction correction, String what, Target event) {
    Integer first = said.putIfAbsent(what + " " + event, correction.line());
    require(
        first == null,
        correction.line(),
        "'" + what + "' of " + event + " is said in line " + first);
    corrections.add(correction);
  }

  private static Target target(JsonNode node, int line) {
    require(
        node.has("event") != node.has("quote"), line, "one of 'event' and 'quote' names the event");
    if (node.has("quote")) {
      return new Target(null, text(node, "quote", line));
    }
    String id = text(node, "event", line);
    require(ID.matcher(id).matches(), line, "'" + id + "' is no id of an event");
    return new Target(id, null);
  }

  private static TimeSpan date(JsonNode node, int line) {
    String text = text(node, "date", line);
    Optional<TimeSpan> span = WrittenSpan.of(text);
    require(
        span.isPresent(),
        line,
        "'" + text + "' is no date like 1961-08-13, 1961-08, 1961, 196X or 1961-08/1962");
    return span.orElseThrow();
  }

  private static boolean flag(JsonNode node, String field, int line) {
    require(
        !node.has(field) || node.get(field).isBoolean(), line, "'" + field + "' is true or false");
    return node.path(field).asBoolean();
  }

  private static String text(JsonNode node, String field, int line) {
    JsonNode value = node.get(field);
    require(
        value != null && value.isTextual() && !value.asText().isBlank(),
        line,
        "'" + field + "' is a text that is not empty");
    return node.path(field).asText();
  }

  private static JsonNode parsed(String text, int line) {
    try {
      JsonNode node = JSON.readTree(text);
      require(node.isObject(), line, "it is no JSON object");
      return node;
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(
          "line " + line + ": it is no JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  private static void require(boolean holds, int line, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("line " + line + ": " + otherwise);
    }
  }
}

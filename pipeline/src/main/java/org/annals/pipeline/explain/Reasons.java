package org.annals.pipeline.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.merging.PairScorer;
import org.annals.pipeline.reasons.ReasonLines;

/** What {@link ReasonLines} wrote of one event. */
final class Reasons {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<JsonNode> merged = new ArrayList<>();
  private final Map<String, JsonNode> apart = new LinkedHashMap<>();

  private Reasons() {}

  /** The reasons of the event {@code id}; none when the release keeps none. */
  static Reasons read(Path release, String id) throws IOException {
    Reasons reasons = new Reasons();
    Path file = release.resolve(ReasonLines.FILE);
    if (!Files.exists(file)) {
      return reasons;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.contains('"' + id + '"')) {
          reasons.add(MAPPER.readTree(line), id);
        }
      }
    }
    return reasons;
  }

  private void add(JsonNode line, String id) {
    if (!line.path("event").asText().equals(id)) {
      return;
    }
    if (line.has("apart")) {
      apart.put(line.path("apart").asText(), line);
    } else {
      merged.add(line);
    }
  }

  /** Says why mentions are one event; {@code numbers} are those under which they were shown. */
  void printMerged(Map<String, Integer> numbers, PrintStream out) {
    for (JsonNode line : merged) {
      Integer mention = numbers.get(line.path("mention").asText());
      Integer with = numbers.get(line.path("with").asText());
      out.println("  " + mention + " and " + with + ": " + points(line));
      printPoints(line, out);
    }
  }

  /** Says why the event {@code id} is another one. */
  void printApart(String id, PrintStream out) {
    JsonNode line = apart.get(id);
    if (line != null) {
      out.println("    " + points(line));
      printPoints(line, out);
    }
  }

  private static String points(JsonNode line) {
    return line.path("points").asInt()
        + " points of likeness, of which one event takes "
        + PairScorer.MERGE;
  }

  private static void printPoints(JsonNode line, PrintStream out) {
    line.path("pro").forEach(each -> out.println("    + " + Plain.of(each.asText())));
    line.path("contra").forEach(each -> out.println("    - " + Plain.of(each.asText())));
    line.path("objections")
        .forEach(each -> out.println("    ! never one: " + Plain.of(each.asText())));
  }
}

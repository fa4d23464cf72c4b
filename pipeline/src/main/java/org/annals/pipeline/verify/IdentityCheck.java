package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The release's memory of ids knows every event, and leads from every retired id to a living one.
 */
final class IdentityCheck {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FILE = "identity.ndjson";

  private final Findings findings;
  private final Map<String, String> living = new LinkedHashMap<>();
  private final Map<String, String> retired = new LinkedHashMap<>();

  private IdentityCheck(Findings findings) {
    this.findings = findings;
  }

  /** Checks the memory of {@code release} against the events of its chronology and their runs. */
  static void run(Path release, Map<String, String> events, Findings findings) throws IOException {
    IdentityCheck check = new IdentityCheck(findings);
    try (BufferedReader reader = Files.newBufferedReader(release.resolve(FILE))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        check.add(MAPPER.readTree(line));
      }
    }
    check.compare(events);
  }

  private void add(JsonNode line) {
    if (line.path("id").isTextual()) {
      String id = line.path("id").asText();
      findings.require(
          living.put(id, EventCheck.runs(line)) == null, FILE, "knows " + id + " twice");
    } else if (line.path("retired").isTextual()) {
      retired.put(line.path("retired").asText(), line.path("successor").asText(""));
    }
  }

  private void compare(Map<String, String> events) {
    events.forEach(
        (id, runs) -> {
          String known = living.get(id);
          if (findings.require(known != null, "event " + id, "not in " + FILE)) {
            findings.require(
                runs.equals(known), "event " + id, FILE + " has other runs for it: " + known);
          }
        });
    retired.forEach(
        (id, successor) -> {
          findings.require(!living.containsKey(id), FILE, id + " is retired and living");
          findings.require(
              successor.isEmpty() || living.containsKey(successor),
              FILE,
              id + " leads to no living event: " + successor);
        });
  }
}

package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The ids that outlive runs are those of the chronology. */
final class IdentityCheck {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FILE = "identity.ndjson";

  private IdentityCheck() {}

  /** Fails for every id of {@code events} that the release's memory does not hold. */
  static void run(Path release, Set<String> events, Findings findings) throws IOException {
    Set<String> known = new HashSet<>();
    try (BufferedReader reader = Files.newBufferedReader(release.resolve(FILE))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode id = MAPPER.readTree(line).path("id");
        if (id.isTextual()) {
          findings.require(known.add(id.asText()), FILE, "knows " + id.asText() + " twice");
        }
      }
    }
    for (String event : events) {
      findings.require(known.contains(event), "event " + event, "not in " + FILE);
    }
  }
}

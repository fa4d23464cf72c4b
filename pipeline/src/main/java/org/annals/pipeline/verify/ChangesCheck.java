package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.publishing.SchemaFile;

/** What is said to be new is there, and what is said to be gone is not. */
final class ChangesCheck {

  private static final String FILE = SchemaFile.CHANGES.file();

  private final Map<String, String> events;
  private final Findings findings;

  private ChangesCheck(Map<String, String> events, Findings findings) {
    this.events = events;
    this.findings = findings;
  }

  /** Checks the changes of {@code release} against its events, given by id. */
  static void run(Path release, SchemaBook schemas, Map<String, String> events, Findings findings)
      throws IOException {
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(release.resolve(FILE)));
    if (schemas.of(SchemaFile.CHANGES).holds(json, FILE, findings)) {
      new ChangesCheck(events, findings).check(json);
    }
  }

  private void check(JsonNode changes) {
    changes.get("added").forEach(id -> there(id, "added"));
    changes.get("changed").forEach(change -> there(change.get("id"), "changed"));
    changes.get("split").forEach(split -> there(split.get("id"), "split"));
    changes.get("merged").forEach(merge -> there(merge.get("into"), "merged into"));
    changes.get("merged").forEach(merge -> gone(merge.get("id"), "merged"));
    changes.get("removed").forEach(removal -> gone(removal.get("id"), "removed"));
  }

  private void there(JsonNode id, String said) {
    findings.require(
        events.containsKey(id.asText()), FILE, id.asText() + " is " + said + " and not an event");
  }

  private void gone(JsonNode id, String said) {
    findings.require(
        !events.containsKey(id.asText()),
        FILE,
        id.asText() + " is " + said + " and still an event");
  }
}

package org.annals.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The release's memory of ids knows every event, and leads from every retired id to a living one.
 */
final class IdentityCheck {

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
    try (ByteSource lines = new ByteSource(Files.newInputStream(release.resolve(FILE)))) {
      for (Element line = lines.line(); line != null; line = lines.line()) {
        check.add(line.texts());
      }
    }
    check.compare(events);
  }

  private void add(Map<String, String> line) {
    String id = line.get("id");
    String gone = line.get("retired");
    if (id != null) {
      String runs = EventCheck.runs(line.get("firstSeen"), line.get("lastChanged"));
      findings.require(living.put(id, runs) == null, FILE, "knows " + id + " twice");
    } else if (gone != null) {
      retired.put(gone, line.getOrDefault("successor", ""));
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

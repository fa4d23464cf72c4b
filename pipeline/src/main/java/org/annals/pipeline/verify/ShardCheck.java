package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.SchemaFile;
import org.annals.publishing.ShardPlan;
import org.annals.text.Hash64;

/**
 * The files of {@code years/} hold every event of a large chronology once, where it belongs and as
 * {@code timeline.json} has it. What they say is compared by hashes.
 */
final class ShardCheck {

  private static final String FOLDER = "years";

  /** An event of {@code timeline.json}: its place there, a hash of all it says, its first day. */
  record Known(int index, long hash, LocalDate day) {}

  private final Path folder;
  private final boolean isThere;
  private final Path release;
  private final SchemaBook schemas;
  private final Findings findings;
  private final ShardPlan plan = new ShardPlan();
  private final Map<String, Long> articles = new HashMap<>();
  private final Map<String, Known> events = new HashMap<>();

  ShardCheck(Path release, SchemaBook schemas, Findings findings) {
    this.release = release;
    this.folder = release.resolve(FOLDER);
    this.isThere = Files.isDirectory(folder);
    this.schemas = schemas;
    this.findings = findings;
  }

  void article(JsonNode article) {
    if (isThere) {
      articles.put(article.path("id").asText(), hash(article));
    }
  }

  /** Takes the next event, {@code text} being all that is said of it. */
  void event(ChartEvent event, String text) {
    LocalDate day = event.start();
    plan.count(day);
    if (isThere) {
      events.put(event.id(), new Known(events.size(), Hash64.of(text), day));
    }
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    if (!isThere) {
      findings.require(!plan.isLarge(), FOLDER, "missing");
      return;
    }
    Map<String, LocalDate> wanted = new TreeMap<>();
    if (plan.isLarge()) {
      events.values().forEach(event -> wanted.put(plan.path(event.day()), event.day()));
    }
    Set<String> there = files();
    for (String path : there) {
      findings.require(wanted.containsKey(path), path, "holds no event of timeline.json");
    }
    int held = 0;
    for (Map.Entry<String, LocalDate> file : wanted.entrySet()) {
      if (findings.require(there.contains(file.getKey()), file.getKey(), "missing")) {
        held += read(file.getKey(), file.getValue());
      }
    }
    findings.require(
        wanted.isEmpty() || held == events.size(),
        FOLDER,
        "hold " + held + " events, and timeline.json has " + events.size());
  }

  static long hash(JsonNode node) {
    return Hash64.of(node.toString());
  }

  /** Checks a file, and returns how many events it holds. */
  private int read(String path, LocalDate day) throws IOException {
    ShardReading reading =
        new ShardReading(path, articles, events, other -> plan.path(other).equals(path), findings);
    JsonNode rest = TimelineReader.read(release.resolve(path), reading);
    schemas.of(SchemaFile.TIMELINE).holds(rest, path, findings);
    JsonNode range = rest.path("range");
    findings.require(
        range.path("from").asText().equals(plan.range(day).from().toString())
            && range.path("to").asText().equals(plan.range(day).to().toString()),
        path,
        "has another range: " + range);
    return reading.finish();
  }

  private Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> found = Files.list(folder)) {
      found.forEach(file -> files.add(FOLDER + "/" + file.getFileName()));
    }
    return files;
  }
}

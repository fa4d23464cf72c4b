package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.publishing.SchemaFile;
import org.annals.publishing.ShardPlan;

/**
 * The files of {@code years/} hold every event of a large chronology once, where it belongs and as
 * {@code timeline.json} has it, byte by byte.
 */
final class ShardCheck {

  private static final String FOLDER = "years";

  private final Path folder;
  private final boolean isThere;
  private final SummedFiles files;
  private final SchemaBook schemas;
  private final Findings findings;
  private final ShardPlan plan = new ShardPlan();
  private final WholeTimeline whole = new WholeTimeline();

  ShardCheck(Path release, SummedFiles files, SchemaBook schemas, Findings findings) {
    this.files = files;
    this.folder = release.resolve(FOLDER);
    this.isThere = Files.isDirectory(folder);
    this.schemas = schemas;
    this.findings = findings;
  }

  void article(Element element, JsonNode article) {
    if (isThere) {
      whole.article(element, article);
    }
  }

  /** Takes the next event, which is drawn from {@code day} on. */
  void event(Element element, JsonNode event, LocalDate day) {
    plan.count(day);
    if (isThere) {
      whole.event(element, event, day);
    }
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    if (!isThere) {
      findings.require(!plan.isLarge(), FOLDER, "missing");
      return;
    }
    Map<String, IntList> wanted = new TreeMap<>();
    if (plan.isLarge()) {
      for (int i = 0; i < whole.events(); i++) {
        wanted.computeIfAbsent(plan.path(whole.day(i)), path -> new IntList()).add(i);
      }
    }
    Set<String> there = paths();
    for (String path : there) {
      findings.require(wanted.containsKey(path), path, "holds no event of timeline.json");
    }
    int held = 0;
    for (Map.Entry<String, IntList> file : wanted.entrySet()) {
      if (findings.require(there.contains(file.getKey()), file.getKey(), "missing")) {
        held += read(file.getKey(), file.getValue());
      }
    }
    findings.require(
        wanted.isEmpty() || held == whole.events(),
        FOLDER,
        "hold " + held + " events, and timeline.json has " + whole.events());
  }

  /** Checks a file that has to hold {@code events}, and returns how many it holds. */
  private int read(String path, IntList events) throws IOException {
    LocalDate day = whole.day(events.get(0));
    ShardReading reading = new ShardReading(path, whole, events, findings);
    JsonNode rest = TimelineReader.scan(files.open(path), reading);
    schemas.of(SchemaFile.TIMELINE).holds(rest, path, findings);
    JsonNode range = rest.path("range");
    findings.require(
        range.path("from").asText().equals(plan.range(day).from().toString())
            && range.path("to").asText().equals(plan.range(day).to().toString()),
        path,
        "has another range: " + range);
    return reading.finish();
  }

  private Set<String> paths() throws IOException {
    Set<String> paths = new TreeSet<>();
    try (Stream<Path> found = Files.list(folder)) {
      found.forEach(file -> paths.add(FOLDER + "/" + file.getFileName()));
    }
    return paths;
  }
}

package org.annals.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.beam.InputFile;
import org.annals.pipeline.input.InputException;
import org.annals.pipeline.input.InputFinder;
import org.annals.pipeline.release.Sha256;
import org.annals.pipeline.verify.TimelineReader;
import org.annals.publishing.SchemaFile;

/**
 * What became of the files that a release was made from. None of it is a fault of the release,
 * which keeps the texts it needs; inputs on other file systems than the local disk are not looked
 * at.
 */
final class SourceNotes implements TimelineReader.Visitor {

  private static final String REMOTE = "://";

  private final Map<String, InputFile> files = new TreeMap<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();

  private SourceNotes() {}

  /** Notes on the sources of {@code release}, a line each; empty when they are as they were. */
  static List<String> of(Path release) throws IOException {
    JsonNode report =
        new ObjectMapper().readTree(release.resolve(SchemaFile.REPORT.file()).toFile());
    SourceNotes notes = new SourceNotes();
    for (JsonNode input : report.path("inputs")) {
      if (input.asText().contains(REMOTE)) {
        return List.of();
      }
      notes.find(input.asText());
    }
    if (report.path("inputs").isEmpty()) {
      return List.of();
    }
    TimelineReader.read(release.resolve(SchemaFile.TIMELINE.file()), notes);
    List<String> lines = new ArrayList<>();
    line(notes.gone, "not where it was").ifPresent(lines::add);
    line(notes.changed, "changed since").ifPresent(lines::add);
    return lines;
  }

  private void find(String input) throws IOException {
    try {
      InputFinder.find(List.of(input)).forEach(file -> files.put(file.uri(), file));
    } catch (InputException moved) {
      gone.add(input);
    }
  }

  @Override
  public void article(int index, JsonNode article) throws IOException {
    String uri = article.path("uri").asText();
    int record = uri.indexOf('#');
    InputFile file = files.get(record < 0 ? uri : uri.substring(0, record));
    if (file == null) {
      gone.add(uri);
    } else if (record < 0
        && !Sha256.of(Path.of(file.resource())).equals(article.path("sha256").asText())) {
      changed.add(uri);
    }
  }

  private static Optional<String> line(List<String> sources, String what) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    String others = sources.size() == 1 ? "" : " and " + (sources.size() - 1) + " more";
    return Optional.of("source " + sources.get(0) + others + ": " + what);
  }
}

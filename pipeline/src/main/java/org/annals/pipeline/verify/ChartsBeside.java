package org.annals.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;

/**
 * Files for charts and tables that another build of the engine wrote, and this one might write
 * otherwise: each draws events of the chronology, once, from their first days on and by their
 * titles, and all of them where it has room for all.
 */
final class ChartsBeside implements DerivedCheck.Charts {

  /** What is drawn of an event: the first day, and the letters and digits of its title. */
  private record Drawn(String start, String letters) {}

  private final Path release;
  private final Findings findings;
  private final Map<String, Drawn> events = new HashMap<>();

  ChartsBeside(Path release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  @Override
  public void event(ChartEvent event) {
    events.put(event.id(), new Drawn(event.start().toString(), letters(event.title())));
  }

  @Override
  public void finish() throws IOException {
    for (ChartFile chart : ChartFile.values()) {
      Path file = release.resolve(chart.file());
      if (findings.require(Files.isRegularFile(file), chart.file(), "missing")) {
        check(chart, file);
      }
    }
  }

  private void check(ChartFile chart, Path file) throws IOException {
    Set<String> drawn = new HashSet<>();
    ChartRows.Row row =
        (id, start, title) -> {
          findings.require(drawn.add(id), chart.file(), "draws event " + id + " twice");
          check(chart.file(), id, start, title);
        };
    try (InputStream in = Files.newInputStream(file)) {
      ChartRows.read(chart, in, row);
    } catch (NotJsonException cut) {
      findings.fail(chart.file(), "not JSON: " + cut.getMessage());
      return;
    }
    findings.require(
        chart == ChartFile.TIMELINEJS || drawn.size() == events.size(),
        chart.file(),
        "draws " + drawn.size() + " events, and timeline.json has " + events.size());
  }

  private void check(String file, String id, String start, String title) {
    Drawn event = events.get(id);
    if (event == null) {
      findings.fail(file, "draws no event of timeline.json: " + id);
      return;
    }
    findings.require(
        start.equals(event.start()), file, "draws event " + id + " from " + start + " on");
    String letters = letters(title);
    findings.require(
        letters.equals("untitled")
            || (letters.isEmpty()
                ? event.letters().isEmpty()
                : event.letters().startsWith(letters)),
        file,
        "has another title for event " + id);
  }

  private static String letters(String title) {
    return title.replaceAll("&#?[a-z0-9]+;", "").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Override
  public void close() {}
}

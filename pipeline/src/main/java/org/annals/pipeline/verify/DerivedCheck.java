package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;
import org.annals.publishing.ChartWriter;

/**
 * Every file that derives from {@code timeline.json} says what that says: charts and tables are
 * derived again and compared byte by byte, the others line by line and event by event.
 */
final class DerivedCheck implements Closeable {

  private record Again(String file, ComparingStream compared, ChartWriter writer) {}

  private final Findings findings;
  private final ChartEvents charts = new ChartEvents();
  private final List<Again> again = new ArrayList<>();
  private final LinesCheck lines;
  private final ShardCheck shards;

  DerivedCheck(Path release, SchemaBook schemas, Findings findings) throws IOException {
    this.findings = findings;
    this.lines = new LinesCheck(release, findings);
    this.shards = new ShardCheck(release, schemas, findings);
    for (ChartFile chart : ChartFile.values()) {
      Path file = release.resolve(chart.file());
      if (findings.require(Files.isRegularFile(file), chart.file(), "missing")) {
        ComparingStream compared = new ComparingStream(file);
        again.add(new Again(chart.file(), compared, chart.open(compared)));
      }
    }
  }

  /** Takes the next article; all of them come before the events. */
  void article(JsonNode article) {
    charts.add(article);
    shards.article(article);
  }

  /** Takes the next event, which holds by its schema. */
  void event(JsonNode event) throws IOException {
    ChartEvent chart = charts.of(event);
    for (Again each : again) {
      each.writer().add(chart);
    }
    String text = event.toString();
    lines.event(event, text);
    shards.event(chart, text);
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    for (Again each : again) {
      each.writer().close();
      long difference = each.compared().difference();
      findings.require(
          difference < 0,
          each.file(),
          "does not say what timeline.json says, from byte " + difference + " on");
    }
    lines.finish();
    shards.finish();
  }

  @Override
  public void close() throws IOException {
    for (Again each : again) {
      each.compared().close();
    }
    lines.close();
  }
}

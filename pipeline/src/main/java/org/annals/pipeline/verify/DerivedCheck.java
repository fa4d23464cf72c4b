package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.annals.publishing.ChartEvent;

/**
 * Every file that derives from {@code timeline.json} says what that says: files for charts as their
 * check knows, the others line by line and event by event.
 */
final class DerivedCheck implements Closeable {

  /** The files for charts and tables, held against the chronology. */
  interface Charts extends Closeable {
    /** Takes the next event. */
    void event(ChartEvent event) throws IOException;

    /** To be called when all events are known. */
    void finish() throws IOException;
  }

  private final ChartEvents events = new ChartEvents();
  private final Charts charts;
  private final LinesCheck lines;
  private final ShardCheck shards;

  DerivedCheck(
      Path release, SummedFiles files, SchemaBook schemas, Charts charts, Findings findings)
      throws IOException {
    this.charts = charts;
    this.lines = new LinesCheck(release, files, findings);
    this.shards = new ShardCheck(release, files, schemas, findings);
  }

  /** Takes the next article, read from {@code element}; all of them come before the events. */
  void article(Element element, JsonNode article) {
    events.add(article);
    shards.article(element, article);
  }

  /** Takes the next event, which holds by its schema, read from {@code element}. */
  void event(Element element, JsonNode event) throws IOException {
    ChartEvent chart = events.of(event);
    charts.event(chart);
    lines.event(element, chart.id());
    shards.event(element, event, chart.start());
  }

  /** To be called when all events are known. */
  void finish() throws IOException {
    charts.finish();
    lines.finish();
    shards.finish();
  }

  @Override
  public void close() throws IOException {
    charts.close();
    lines.close();
  }
}

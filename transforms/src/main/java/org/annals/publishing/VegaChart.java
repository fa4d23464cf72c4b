package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code vega.json}: a Vega-Lite chart with its data, a flat row an event. {@code end} is the day
 * after the last, so {@code x} and {@code x2} draw a bar over all its days, with round ends that
 * are seen where the bar is thinner than a hair; what has one day to draw is a point too. Days are
 * parsed by a given format: without it they would be midnight in Greenwich.
 */
final class VegaChart implements ChartWriter {

  private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
  private static final String LOCAL_DAY = "date:'%Y-%m-%d'";
  private static final LineLayout LAYOUT = new LineLayout(List.of("values"), List.of());

  private final CanonicalJson json;
  private final Lanes lanes = new Lanes();

  VegaChart(OutputStream out) throws IOException {
    json = new CanonicalJson(out, LAYOUT);
    json.startObject();
    json.field("$schema", SCHEMA);
    json.field("width", 1000);
    json.field("height", 400);
    encoding();
    layers();
    json.startObject("data");
    format();
    json.startArray("values");
  }

  @Override
  public void add(ChartEvent event) throws IOException {
    json.startObject();
    json.field("id", event.id());
    json.field("title", Label.title(event.title()));
    json.field("start", event.start());
    json.field("end", event.end());
    json.field("days", event.days());
    json.field("date", event.display());
    json.field("precision", event.precision());
    json.field("open", event.open());
    json.field("kind", event.kind());
    json.field("status", event.status());
    json.decimal("importance", event.importance());
    json.field("sources", event.sources());
    json.field("lane", lanes.of(event));
    json.endObject();
  }

  @Override
  public void close() throws IOException {
    json.endArray();
    json.endObject();
    json.endObject();
    json.close();
  }

  private void encoding() throws IOException {
    json.startObject("encoding");
    json.startObject("x");
    json.field("field", "start");
    json.field("type", "temporal");
    json.nothing("title");
    json.endObject();
    json.startObject("y");
    json.field("field", "lane");
    json.field("type", "ordinal");
    json.nothing("axis");
    json.endObject();
    json.startObject("color");
    json.field("field", "status");
    json.field("type", "nominal");
    json.endObject();
    json.startArray("tooltip");
    for (String field : List.of("title", "date", "precision", "status")) {
      json.startObject();
      json.field("field", field);
      json.field("type", "nominal");
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void layers() throws IOException {
    json.startArray("layer");
    json.startObject();
    json.startObject("mark");
    json.field("type", "rule");
    json.field("strokeWidth", 6);
    json.field("strokeCap", "round");
    json.decimal("opacity", 0.5);
    json.endObject();
    json.startObject("encoding");
    json.startObject("x2");
    json.field("field", "end");
    json.endObject();
    json.endObject();
    json.endObject();
    json.startObject();
    json.startArray("transform");
    json.startObject();
    json.startObject("filter");
    json.field("field", "days");
    json.field("equal", 1);
    json.endObject();
    json.endObject();
    json.endArray();
    json.startObject("mark");
    json.field("type", "point");
    json.flag("filled", true);
    json.decimal("opacity", 1);
    json.endObject();
    json.endObject();
    json.endArray();
  }

  private void format() throws IOException {
    json.startObject("format");
    json.startObject("parse");
    json.field("start", LOCAL_DAY);
    json.field("end", LOCAL_DAY);
    json.endObject();
    json.endObject();
  }
}

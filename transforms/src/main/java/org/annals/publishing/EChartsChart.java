package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code echarts.json}: an option for ECharts whose dataset has a row an event, {@code end} being
 * the day after the last. It draws a dot at each first day; a custom series over the same rows
 * draws bars, and needs a function, which JSON cannot hold. Tooltips are text, never HTML.
 */
final class EChartsChart implements ChartWriter {

  private static final LineLayout LAYOUT = new LineLayout(List.of("source"), List.of());

  private static final List<String> DAYS = List.of("start", "end");

  private static final List<String> OTHERS =
      List.of(
          "lane",
          "precision",
          "title",
          "date",
          "kind",
          "status",
          "open",
          "importance",
          "sources",
          "id");

  private final CanonicalJson json;
  private final Lanes lanes = new Lanes();

  EChartsChart(OutputStream out) throws IOException {
    json = new CanonicalJson(out, LAYOUT);
    json.startObject();
    axes();
    tooltip();
    series();
    json.startObject("dataset");
    dimensions();
    json.startArray("source");
  }

  @Override
  public void add(ChartEvent event) throws IOException {
    json.startArray();
    json.element(event.start().toString());
    json.element(event.end().toString());
    json.element(lanes.of(event));
    json.element(event.precision());
    json.element(Label.title(event.title()));
    json.element(event.display());
    json.element(event.kind());
    json.element(event.status());
    json.element(event.open());
    json.element(event.importance());
    json.element(event.sources());
    json.element(event.id());
    json.endArray();
  }

  @Override
  public void close() throws IOException {
    json.endArray();
    json.endObject();
    json.endObject();
    json.close();
  }

  private void axes() throws IOException {
    json.startObject("xAxis");
    json.field("type", "time");
    json.endObject();
    json.startObject("yAxis");
    json.field("type", "value");
    json.flag("show", false);
    json.field("min", -1);
    json.field("minInterval", 1);
    json.endObject();
    json.startArray("dataZoom");
    for (String type : List.of("inside", "slider")) {
      json.startObject();
      json.field("type", type);
      json.endObject();
    }
    json.endArray();
  }

  private void tooltip() throws IOException {
    json.startObject("tooltip");
    json.field("renderMode", "richText");
    json.endObject();
  }

  private void series() throws IOException {
    json.startArray("series");
    json.startObject();
    json.field("type", "scatter");
    json.startObject("encode");
    json.field("x", "start");
    json.field("y", "lane");
    json.field("tooltip", List.of("title", "date"));
    json.field("itemName", "title");
    json.field("itemId", "id");
    json.endObject();
    json.endObject();
    json.endArray();
  }

  private void dimensions() throws IOException {
    json.startArray("dimensions");
    for (String day : DAYS) {
      json.startObject();
      json.field("name", day);
      json.field("type", "time");
      json.endObject();
    }
    for (String other : OTHERS) {
      json.element(other);
    }
    json.endArray();
  }
}

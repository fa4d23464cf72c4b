package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.publishing.ChartFile;

/** What the files for charts and tables draw, whatever their form. */
final class ChartRows {

  /** Takes what is drawn of one event. */
  @FunctionalInterface
  interface Row {
    /**
     * Of the event {@code id}.
     *
     * @param start the day from which it is drawn
     * @param title may be cut short, and be HTML
     */
    void drawn(String id, String start, String title);
  }

  private static final String ECHARTS = "dataset.source";
  private static final String VEGA = "data.values";
  private static final String ITEMS = "items";
  private static final String SLIDES = "events";

  private ChartRows() {}

  /**
   * Shows each row of a file to {@code row}.
   *
   * @throws IOException if it cannot be read, or is not such a file
   */
  static void read(ChartFile chart, InputStream in, Row row) throws IOException {
    if (chart == ChartFile.CSV) {
      csv(in, row);
    } else {
      json(in, row);
    }
  }

  private static void json(InputStream in, Row row) throws IOException {
    List<String> columns = new ArrayList<>();
    ElementScanner.scan(
        in,
        Set.of(ECHARTS, VEGA, ITEMS, SLIDES),
        new ElementScanner.Visitor() {
          @Override
          public void element(String path, int index, Element element) throws IOException {
            drawn(path, element.node(), columns, row);
          }

          @Override
          public void field(String path, JsonNode value) {
            if (path.equals("dataset.dimensions")) {
              value.forEach(each -> columns.add(each.path("name").asText(each.asText())));
            }
          }
        });
  }

  private static void drawn(String path, JsonNode node, List<String> columns, Row row) {
    switch (path) {
      case ECHARTS ->
          row.drawn(
              node.path(columns.indexOf("id")).asText(),
              node.path(columns.indexOf("start")).asText(),
              node.path(columns.indexOf("title")).asText());
      case VEGA ->
          row.drawn(
              node.path("id").asText(), node.path("start").asText(), node.path("title").asText());
      case ITEMS ->
          row.drawn(
              node.path("id").asText(), node.path("start").asText(), node.path("content").asText());
      default ->
          row.drawn(
              node.path("unique_id").asText(),
              day(node.path("start_date")),
              node.path("text").path("headline").asText());
    }
  }

  private static String day(JsonNode date) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        date.path("year").asInt(),
        date.path("month").asInt(),
        date.path("day").asInt());
  }

  private static void csv(InputStream in, Row row) throws IOException {
    CsvRows rows = new CsvRows(in);
    List<String> header = rows.next();
    int id = header.indexOf("id");
    int earliest = header.indexOf("earliest");
    int latest = header.indexOf("latest");
    int title = header.indexOf("title");
    for (List<String> next = rows.next(); !next.isEmpty(); next = rows.next()) {
      if (Math.min(Math.min(id, title), Math.min(earliest, latest)) < 0
          || next.size() != header.size()) {
        throw new IOException("a row of other columns than the header names");
      }
      String start = next.get(earliest).isEmpty() ? next.get(latest) : next.get(earliest);
      row.drawn(next.get(id), start, next.get(title));
    }
  }
}

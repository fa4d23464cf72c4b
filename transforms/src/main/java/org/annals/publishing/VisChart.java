package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code vis.json}: items and groups for vis-timeline. {@code end} is the day after the last, as it
 * wants it; what has one day to draw is a point. {@code content} and {@code title} are HTML. A
 * group is a status.
 */
final class VisChart implements ChartWriter {

  private static final LineLayout LAYOUT = new LineLayout(List.of("items"), List.of());

  private final CanonicalJson json;
  private final Set<String> statuses = new TreeSet<>();

  VisChart(OutputStream out) throws IOException {
    json = new CanonicalJson(out, LAYOUT);
    json.startObject();
    json.startArray("items");
  }

  @Override
  public void add(ChartEvent event) throws IOException {
    statuses.add(event.status());
    String content = Label.html(Label.title(event.title()));
    boolean single = event.days() == 1;
    json.startObject();
    json.field("id", event.id());
    json.field("content", content);
    json.field("title", Label.html(event.display()) + ": " + content);
    json.field("start", event.start());
    if (!single) {
      json.field("end", event.end());
    }
    json.field("type", single ? "point" : "range");
    json.field("group", event.status());
    json.field("className", classes(event));
    json.decimal("importance", event.importance());
    json.endObject();
  }

  @Override
  public void close() throws IOException {
    json.endArray();
    json.startArray("groups");
    for (String status : statuses) {
      json.startObject();
      json.field("id", status);
      json.field("content", status);
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.close();
  }

  /** For a page's style sheet: all three are words of ours. */
  private static String classes(ChartEvent event) {
    String open = event.open();
    return event.kind() + " " + event.precision() + (open == null ? "" : " open-" + open);
  }
}

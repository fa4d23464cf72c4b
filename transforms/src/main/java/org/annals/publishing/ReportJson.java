package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code report.json}: the accounting of a run. */
public final class ReportJson {

  private static final LineLayout LAYOUT = new LineLayout(List.of("inputs"), List.of());

  private ReportJson() {}

  /**
   * Writes {@code report}.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(RunReport report, OutputStream out) throws IOException {
    try (CanonicalJson json = new CanonicalJson(out, LAYOUT)) {
      json.startObject();
      json.field("schemaVersion", TimelineJson.SCHEMA_VERSION);
      json.field("runId", report.runId());
      json.field("outcome", report.outcome().word());
      json.field("inputs", report.inputs());
      records(report.records(), json);
      articles(report.articles(), json);
      json.field("events", report.events());
      changes(report.changes(), json);
      json.field("unresolved", report.unresolved());
      json.field("outsideRange", report.outsideRange());
      overrides(report.overrides(), json);
      json.startObject("seconds");
      for (RunReport.Stage stage : report.stages()) {
        json.decimal(stage.name(), stage.seconds());
      }
      json.endObject();
      json.endObject();
    }
  }

  private static void records(RunReport.Records records, CanonicalJson json) throws IOException {
    json.startObject("records");
    json.field("read", records.read());
    json.field("new", records.fresh());
    json.field("changed", records.changed());
    json.field("unchanged", records.unchanged());
    json.field("duplicate", records.duplicate());
    json.field("rejected", records.rejected());
    json.endObject();
  }

  private static void overrides(RunReport.Overrides overrides, CanonicalJson json)
      throws IOException {
    json.startObject("overrides");
    json.field("applied", overrides.applied());
    json.startArray("idle");
    for (RunReport.Idle idle : overrides.idle()) {
      json.startObject();
      json.field("line", idle.line());
      json.field("why", idle.why());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void changes(RunReport.EventChanges changes, CanonicalJson json)
      throws IOException {
    json.startObject("changes");
    json.field("added", changes.added());
    json.field("changed", changes.changed());
    json.field("merged", changes.merged());
    json.field("split", changes.split());
    json.field("removed", changes.removed());
    json.endObject();
  }

  private static void articles(RunReport.Articles articles, CanonicalJson json) throws IOException {
    json.startObject("articles");
    json.field("nearCopies", articles.nearCopies());
    json.field("withoutEvents", articles.withoutEvents());
    json.field("removed", articles.removed());
    json.endObject();
  }
}

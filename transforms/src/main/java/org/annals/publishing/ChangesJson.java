package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.annals.model.Changes;
import org.jspecify.annotations.Nullable;

/** {@code changes.json}: what became of events since the release before. */
public final class ChangesJson {

  private static final LineLayout LAYOUT =
      new LineLayout(List.of("added", "changed", "merged", "split", "removed"), List.of());

  private ChangesJson() {}

  /**
   * Writes {@code changes}.
   *
   * @param previousRun the run of the release before, or null for the first
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(
      Changes changes, String runId, @Nullable String previousRun, OutputStream out)
      throws IOException {
    try (CanonicalJson json = new CanonicalJson(out, LAYOUT)) {
      json.startObject();
      json.field("schemaVersion", TimelineJson.SCHEMA_VERSION);
      json.field("runId", runId);
      json.field("previousRun", previousRun);
      json.field("added", changes.added());
      json.startArray("changed");
      for (Changes.Change change : changes.changed()) {
        json.startObject();
        json.field("id", change.id());
        json.field("parts", change.parts());
        json.endObject();
      }
      json.endArray();
      idsLeft(changes, json);
      json.endObject();
    }
  }

  private static void idsLeft(Changes changes, CanonicalJson json) throws IOException {
    json.startArray("merged");
    for (Changes.Merge merge : changes.merged()) {
      json.startObject();
      json.field("id", merge.id());
      json.field("into", merge.into());
      json.endObject();
    }
    json.endArray();
    json.startArray("split");
    for (Changes.Split split : changes.split()) {
      json.startObject();
      json.field("id", split.id());
      json.field("from", split.from());
      json.endObject();
    }
    json.endArray();
    json.startArray("removed");
    for (Changes.Removal removal : changes.removed()) {
      json.startObject();
      json.field("id", removal.id());
      json.field("why", removal.gone() ? "gone" : "left-out");
      json.endObject();
    }
    json.endArray();
  }
}

package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** {@code manifest.json}: the one object by which a release is found whole. */
public final class ManifestJson {

  private static final LineLayout LAYOUT = new LineLayout(Set.of("files"), Set.of());

  private ManifestJson() {}

  /**
   * Writes {@code manifest}, its time in whole seconds of UTC.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Manifest manifest, OutputStream out) throws IOException {
    try (CanonicalJson json = new CanonicalJson(out, LAYOUT)) {
      json.startObject();
      json.field("schemaVersion", TimelineJson.SCHEMA_VERSION);
      json.field("engineVersion", manifest.engineVersion());
      json.field("runId", manifest.runId());
      json.field("generatedAt", manifest.generatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
      json.field("previousRun", manifest.previousRun());
      json.startObject("counts");
      for (Manifest.Count count : manifest.counts()) {
        json.field(count.name(), count.number());
      }
      json.endObject();
      json.startArray("files");
      for (Manifest.FileEntry file : manifest.files()) {
        json.startObject();
        json.field("path", file.path());
        json.field("sha256", file.sha256());
        json.field("bytes", file.bytes());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
  }
}

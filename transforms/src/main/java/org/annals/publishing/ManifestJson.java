package org.annals.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** {@code manifest.json}: the one object by which a release is found whole. */
public final class ManifestJson {

  private static final LineLayout LAYOUT = new LineLayout(List.of("files"), List.of());

  private static final ObjectMapper MAPPER = new ObjectMapper();

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
      String build = manifest.engineBuild();
      if (build != null) {
        json.field("engineBuild", build);
      }
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

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if {@code in} cannot be read, or does not hold a manifest
   */
  public static Manifest read(InputStream in) throws IOException {
    JsonNode json = MAPPER.readTree(in);
    try {
      return new Manifest(
          json.required("engineVersion").asText(),
          json.path("engineBuild").textValue(),
          json.required("runId").asText(),
          Instant.parse(json.required("generatedAt").asText()),
          json.required("previousRun").textValue(),
          counts(json.required("counts")),
          files(json.required("files")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("not a manifest: " + e.getMessage(), e);
    }
  }

  private static List<Manifest.Count> counts(JsonNode json) {
    List<Manifest.Count> counts = new ArrayList<>();
    for (var field : json.properties()) {
      counts.add(new Manifest.Count(field.getKey(), field.getValue().asLong()));
    }
    return counts;
  }

  private static List<Manifest.FileEntry> files(JsonNode json) {
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (JsonNode file : json) {
      files.add(
          new Manifest.FileEntry(
              file.required("path").asText(),
              file.required("sha256").asText(),
              file.required("bytes").asLong()));
    }
    return files;
  }
}

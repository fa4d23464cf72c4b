package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.pipeline.release.ReleaseCheck;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;
import org.annals.publishing.SchemaFile;

/**
 * Checks a release: checksums, schemas, ids, order, references, every quote against the kept text
 * at its offsets, and that what derives from {@code timeline.json} says the same. The schemas are
 * those the release carries.
 */
public final class ReleaseVerifier implements ReleaseCheck {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @FunctionalInterface
  private interface Part {
    void check() throws IOException;
  }

  @Override
  public List<String> failures(Path release, TextStore texts) {
    Findings findings = new Findings();
    Set<String> listed = listed(release);
    SchemaBook schemas = new SchemaBook(release);
    part("manifest.json", findings, () -> new ManifestCheck(release, findings).run(schemas));
    for (SchemaFile schema : List.of(SchemaFile.REJECTED, SchemaFile.UNRESOLVED)) {
      part(schema.file(), findings, () -> lines(release, schema, schemas, findings));
    }
    for (ChartCheck chart : ChartCheck.ALL) {
      if (isOf(listed, chart.file())) {
        part(chart.file(), findings, () -> chart.run(release, schemas, findings));
      }
    }
    part("report.json", findings, () -> document(release, SchemaFile.REPORT, schemas, findings));
    Map<String, String> events = new LinkedHashMap<>();
    part(
        "timeline.json",
        findings,
        () ->
            events.putAll(
                TimelineCheck.run(
                    release, schemas, texts, isOf(listed, "timeline.ndjson"), findings)));
    if (isOf(listed, "changes.json")) {
      part("changes.json", findings, () -> ChangesCheck.run(release, schemas, events, findings));
    }
    part("identity.ndjson", findings, () -> IdentityCheck.run(release, events, findings));
    return findings.lines();
  }

  /** Names of the files that the release was published with; none when that cannot be told. */
  private static Set<String> listed(Path release) {
    try (InputStream in = Files.newInputStream(release.resolve(SchemaFile.MANIFEST.file()))) {
      return ManifestJson.read(in).files().stream()
          .map(Manifest.FileEntry::path)
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  /** Whether a file belongs to the release: those of earlier engines had not all there are now. */
  private static boolean isOf(Set<String> listed, String file) {
    return listed.isEmpty() || listed.contains(file);
  }

  /** What stops one part from being read is a finding and does not keep the others from a check. */
  private static void part(String name, Findings findings, Part part) {
    try {
      part.check();
    } catch (NoSuchFileException e) {
      findings.fail(name, "missing: " + Path.of(e.getFile()).getFileName());
    } catch (JacksonException e) {
      findings.fail(name, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      findings.fail(name, "cannot be read: " + e.getMessage());
    }
  }

  private static void document(
      Path release, SchemaFile schema, SchemaBook schemas, Findings findings) throws IOException {
    JsonNode json = MAPPER.readTree(Files.readAllBytes(release.resolve(schema.file())));
    schemas.of(schema).holds(json, schema.file(), findings);
  }

  private static void lines(Path release, SchemaFile schema, SchemaBook schemas, Findings findings)
      throws IOException {
    SchemaBook.Check check = schemas.of(schema);
    try (BufferedReader reader = Files.newBufferedReader(release.resolve(schema.file()))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        check.holds(MAPPER.readTree(line), schema.file() + " line " + ++number, findings);
      }
    }
  }
}

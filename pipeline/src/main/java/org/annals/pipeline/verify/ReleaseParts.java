package org.annals.pipeline.verify;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.pipeline.release.PlacesFile;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Manifest;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/** The files of one release, each checked by itself: what is wrong with one hides no other. */
final class ReleaseParts {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @FunctionalInterface
  private interface Part {
    void check() throws IOException;
  }

  private final Path release;
  private final SummedFiles files;
  private final Set<String> listed;
  private final boolean isOwn;
  private final SchemaBook schemas;
  private final Findings findings = new Findings();
  private TimelineCheck.Events events = TimelineCheck.Events.none();

  /**
   * Of {@code release}.
   *
   * @param manifest what it was published as, if that can be told
   * @param isOwn whether this very build of the engine made it
   * @param sums CRC-32C of files of which that is enough, by path; see {@link
   *     org.annals.pipeline.release.Provenance}
   */
  ReleaseParts(Path release, Optional<Manifest> manifest, boolean isOwn, Map<String, Long> sums) {
    this.release = release;
    this.files = new SummedFiles(release, sums);
    this.listed =
        manifest.stream()
            .flatMap(all -> all.files().stream())
            .map(Manifest.FileEntry::path)
            .collect(Collectors.toSet());
    this.isOwn = isOwn;
    this.schemas = new SchemaBook(release);
  }

  /** What is wrong, a line each. */
  List<String> findings() {
    return findings.lines();
  }

  /** Every file is there and whole, and what {@code content} checks holds. */
  void manifest(Runnable content) {
    ManifestCheck check = new ManifestCheck(release, files, findings);
    part("manifest.json", () -> check.run(schemas));
    content.run();
    part("manifest.json", check::finish);
  }

  /** The chronology, and what derives from it. */
  void chronology(TextStore texts, KnownLines known) {
    part(
        "timeline.json",
        () -> {
          try (PlacesCheck places = places();
              DerivedCheck derived = derived()) {
            events = TimelineCheck.run(files, schemas, texts, known, places, derived, findings);
          }
        });
    for (ChartCheck chart : ChartCheck.ALL) {
      if (isOf(chart.file())) {
        part(chart.file(), () -> chart.run(release, schemas, events.known(), findings));
      }
    }
  }

  /** All else; to be called when the chronology is known. */
  void others() {
    for (SchemaFile schema : List.of(SchemaFile.REJECTED, SchemaFile.UNRESOLVED)) {
      part(schema.file(), () -> lines(schema));
    }
    part("report.json", () -> document(SchemaFile.REPORT));
    if (isOf("changes.json")) {
      part("changes.json", () -> ChangesCheck.run(release, schemas, events.runs(), findings));
    }
    part("identity.ndjson", () -> IdentityCheck.run(release, events.runs(), findings));
  }

  /** Only the next run of this very build takes anything from it. */
  private @Nullable PlacesCheck places() throws IOException {
    boolean counts = isOwn && Files.isRegularFile(release.resolve(PlacesFile.NAME));
    return counts ? new PlacesCheck(release, findings) : null;
  }

  private @Nullable DerivedCheck derived() throws IOException {
    if (!isOf(SchemaFile.EVENT.file())) {
      return null;
    }
    DerivedCheck.Charts charts =
        isOwn ? new ChartsAgain(release, findings) : new ChartsBeside(release, findings);
    return new DerivedCheck(release, files, schemas, charts, findings);
  }

  /** Whether a file belongs to the release: those of earlier engines had not all there are now. */
  private boolean isOf(String file) {
    return listed.isEmpty() || listed.contains(file);
  }

  /** What stops one part from being read is a finding and does not keep the others from a check. */
  private void part(String name, Part part) {
    try {
      part.check();
    } catch (NoSuchFileException e) {
      findings.fail(name, "missing: " + Path.of(e.getFile()).getFileName());
    } catch (NotJsonException e) {
      findings.fail(name, "not JSON: " + e.getMessage());
    } catch (JacksonException e) {
      findings.fail(name, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      findings.fail(name, "cannot be read: " + e.getMessage());
    }
  }

  private void document(SchemaFile schema) throws IOException {
    JsonNode json = MAPPER.readTree(Files.readAllBytes(release.resolve(schema.file())));
    schemas.of(schema).holds(json, schema.file(), findings);
  }

  private void lines(SchemaFile schema) throws IOException {
    SchemaBook.Check check = schemas.of(schema);
    try (BufferedReader reader = Files.newBufferedReader(release.resolve(schema.file()))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        check.holds(MAPPER.readTree(line), schema.file() + " line " + ++number, findings);
      }
    }
  }
}

package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.Sha256;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;
import org.annals.publishing.SchemaFile;

/** Every file is listed, every listed file is there, and each is whole. */
final class ManifestCheck {

  private static final String MANIFEST = SchemaFile.MANIFEST.file();

  private final Path release;
  private final SummedFiles sums;
  private final Findings findings;
  private final List<String> postponed = new ArrayList<>();

  /**
   * Of {@code release}.
   *
   * @param sums knows checksums of files of which these are enough; see {@link Provenance}
   */
  ManifestCheck(Path release, SummedFiles sums, Findings findings) {
    this.release = release;
    this.sums = sums;
    this.findings = findings;
  }

  void run(SchemaBook schemas) throws IOException {
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(release.resolve(MANIFEST)));
    if (!schemas.of(SchemaFile.MANIFEST).holds(json, MANIFEST, findings)) {
      return;
    }
    try (InputStream in = Files.newInputStream(release.resolve(MANIFEST))) {
      files(ManifestJson.read(in).files());
    }
  }

  private void files(List<Manifest.FileEntry> entries) throws IOException {
    Set<String> listed = new HashSet<>();
    listed.add(MANIFEST);
    for (Manifest.FileEntry entry : entries) {
      findings.require(listed.add(entry.path()), entry.path(), "listed twice in the manifest");
      whole(entry);
    }
    try (Stream<Path> found = Files.walk(release)) {
      for (Path path : found.filter(path -> !Files.isDirectory(path)).sorted().toList()) {
        String name = release.relativize(path).toString().replace('\\', '/');
        findings.require(listed.contains(name), name, "not listed in the manifest");
      }
    }
  }

  private void whole(Manifest.FileEntry entry) throws IOException {
    Path file = release.resolve(entry.path());
    boolean within = file.normalize().startsWith(release.normalize());
    if (!findings.require(within && Files.isRegularFile(file), entry.path(), "missing")) {
      return;
    }
    long bytes = Files.size(file);
    boolean sameSize =
        findings.require(
            bytes == entry.bytes(),
            entry.path(),
            "has " + bytes + " bytes instead of " + entry.bytes());
    if (sameSize && sums.knows(entry.path())) {
      postponed.add(entry.path());
    } else if (sameSize) {
      requireWhole(Sha256.of(file).equals(entry.sha256()), entry.path());
    }
  }

  /** To be called when what files say has been checked: those that were read for it are summed. */
  void finish() throws IOException {
    for (String path : postponed) {
      requireWhole(sums.isWhole(path), path);
    }
  }

  private void requireWhole(boolean isWhole, String path) {
    findings.require(isWhole, path, "its content is not what was published");
  }
}

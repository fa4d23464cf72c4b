package org.annals.pipeline.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;

/** The release that the public names lead to, and the switch to another. */
final class PresentRelease {

  static final String MANIFEST = "manifest.json";

  /** Hashes of the texts that a release needs, a line each. */
  static final String TEXTS = "texts.txt";

  private final OutputFolder folder;
  private final Step.Watch watch;
  private final PublicLinks links;

  PresentRelease(OutputFolder folder, Step.Watch watch) {
    this.folder = folder;
    this.watch = watch;
    this.links = new PublicLinks(folder);
  }

  /** Its manifest; empty before the first release. */
  Optional<Manifest> manifest() throws IOException {
    Optional<String> run = folder.currentRun();
    return run.isEmpty() ? Optional.empty() : manifest(run.get());
  }

  /** The manifest of {@code runId}; empty when its release is not kept. */
  Optional<Manifest> manifest(String runId) throws IOException {
    Path file = folder.release(runId).resolve(MANIFEST);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(ManifestJson.read(in));
    }
  }

  /** Makes the whole, synced release of {@code runId} the present one, for all files at once. */
  void switchTo(String runId) throws IOException, RefusedException {
    watch.before(Step.LINK);
    links.create(runId);
    watch.before(Step.SWITCH);
    Disk.link(folder.current(), OutputFolder.currentTarget(runId));
    links.clean();
  }

  /** Removes what a crash left half-done, and makes what it left undone. */
  void heal() throws IOException, RefusedException {
    Disk.remove(Partial.of(folder.current()));
    links.clean();
    Optional<String> run = folder.currentRun();
    if (run.isPresent()) {
      links.create(run.get());
    }
  }
}

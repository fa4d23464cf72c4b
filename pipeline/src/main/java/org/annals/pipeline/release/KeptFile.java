package org.annals.pipeline.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;

/** A file of a release that the next one builds upon. */
public final class KeptFile {

  private KeptFile() {}

  /**
   * The file {@code name} of {@code release}, if it is still what was published.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Path> of(Path release, String name) throws IOException {
    Optional<Manifest> manifest = manifest(release);
    return manifest.isPresent() ? listed(release, name, manifest.get()) : Optional.empty();
  }

  /**
   * The same, if the build {@code engine} published it.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Path> of(Path release, String name, String engine) throws IOException {
    Optional<Manifest> manifest =
        manifest(release).filter(published -> engine.equals(published.engineBuild()));
    return manifest.isPresent() ? listed(release, name, manifest.get()) : Optional.empty();
  }

  private static Optional<Manifest> manifest(Path release) throws IOException {
    Path manifest = release.resolve(PresentRelease.MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      return Optional.of(ManifestJson.read(in));
    }
  }

  private static Optional<Path> listed(Path release, String name, Manifest published)
      throws IOException {
    Path file = release.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Manifest.FileEntry entry = new Manifest.FileEntry(name, Sha256.of(file), Files.size(file));
    return Optional.of(file).filter(kept -> published.files().contains(entry));
  }
}

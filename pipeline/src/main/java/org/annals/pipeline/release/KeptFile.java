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
   * The file {@code name} of {@code release}, if it is still what was published, by the build
   * {@code engine}.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Path> of(Path release, String name, String engine) throws IOException {
    Path file = release.resolve(name);
    Path manifest = release.resolve(PresentRelease.MANIFEST);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      Manifest published = ManifestJson.read(in);
      return engine.equals(published.engineBuild()) && isListed(file, name, published)
          ? Optional.of(file)
          : Optional.empty();
    }
  }

  private static boolean isListed(Path file, String name, Manifest published) throws IOException {
    return published
        .files()
        .contains(new Manifest.FileEntry(name, Sha256.of(file), Files.size(file)));
  }
}

package org.annals.pipeline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.publishing.Manifest;

/** Whether a release is all there, as far as a look without reading its files tells. */
public final class WholeRelease {

  private WholeRelease() {}

  /**
   * Whether {@code runId} is the present run of {@code folder}, every file of its manifest has its
   * size, and every public name leads to it.
   *
   * @throws IOException if the folder cannot be read
   */
  public static boolean isPresent(OutputFolder folder, String runId) throws IOException {
    return folder.currentRun().equals(Optional.of(runId))
        && isWhole(folder, runId)
        && new PublicLinks(folder).broken(runId).isEmpty();
  }

  /** Whether every file of the manifest of {@code runId} has its size. */
  static boolean isWhole(OutputFolder folder, String runId) throws IOException {
    Optional<Manifest> manifest = new PresentRelease(folder, step -> {}).manifest(runId);
    if (manifest.isEmpty()) {
      return false;
    }
    for (Manifest.FileEntry file : manifest.get().files()) {
      Path path = folder.release(runId).resolve(file.path());
      if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()) {
        return false;
      }
    }
    return true;
  }
}

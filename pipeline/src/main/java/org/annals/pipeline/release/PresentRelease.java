package org.annals.pipeline.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;

/** The release that the public names lead to, and the switch to another. */
final class PresentRelease {

  static final String MANIFEST = "manifest.json";

  /** Hashes of the texts that a release needs, a line each. */
  static final String TEXTS = "texts.txt";

  /** Files of a release that no public name leads to. */
  private static final Set<String> INNER = Set.of("identity.ndjson", TEXTS);

  private final OutputFolder folder;
  private final Step.Watch watch;

  PresentRelease(OutputFolder folder, Step.Watch watch) {
    this.folder = folder;
    this.watch = watch;
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
    Set<String> names = publicNames(runId);
    requireFree(names);
    watch.before(Step.LINK);
    for (String name : names) {
      Disk.link(folder.root().resolve(name), OutputFolder.publicTarget(name));
    }
    watch.before(Step.SWITCH);
    Disk.link(folder.current(), OutputFolder.currentTarget(runId));
    removeLinksToNothing();
  }

  /** Removes what a crash left half-done in front of the release. */
  void clean() throws IOException {
    Disk.remove(Partial.of(folder.current()));
    for (Path path : Disk.list(folder.root())) {
      if (Partial.is(path) && isOurs(path)) {
        Files.delete(path);
      }
    }
  }

  private Set<String> publicNames(String runId) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path path : Disk.list(folder.release(runId))) {
      names.add(path.getFileName().toString());
    }
    names.removeAll(INNER);
    return names;
  }

  private void requireFree(Set<String> names) throws IOException, RefusedException {
    for (String name : names) {
      Path path = folder.root().resolve(name);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) {
        throw new RefusedException(path + " is in the way and not ours: move it, and run again");
      }
    }
  }

  private void removeLinksToNothing() throws IOException {
    for (Path path : Disk.list(folder.root())) {
      if (isOurs(path) && !Files.exists(path)) {
        Files.delete(path);
      }
    }
  }

  private boolean isOurs(Path path) throws IOException {
    return Files.isSymbolicLink(path)
        && Files.readSymbolicLink(path).startsWith(OutputFolder.publicTarget(""));
  }
}

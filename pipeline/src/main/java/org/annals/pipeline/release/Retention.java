package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.publishing.Manifest;

/** Keeps the present release and those it came from, and the texts they need; removes the rest. */
final class Retention {

  private final OutputFolder folder;
  private final PresentRelease present;
  private final TextStore texts;

  Retention(OutputFolder folder, PresentRelease present, TextStore texts) {
    this.folder = folder;
    this.present = present;
    this.texts = texts;
  }

  /** Removes all but the last {@code releases}, going back from the present one. */
  void keep(int releases) throws IOException {
    Set<String> kept = lineage(releases);
    boolean removed = false;
    for (Path release : Disk.list(folder.releases())) {
      if (!kept.contains(release.getFileName().toString())) {
        // Renamed first: a crash in between must not leave half a release under its name.
        Path partial = Partial.of(release);
        Disk.rename(release, partial);
        Disk.remove(partial);
        removed = true;
      }
    }
    if (removed) {
      texts.retain(textsOf(kept));
    }
  }

  /** The present run and its ancestors, newest first; by their own word, not by any clock. */
  Set<String> lineage(int most) throws IOException {
    Set<String> lineage = new LinkedHashSet<>();
    Optional<Manifest> at = present.manifest();
    while (at.isPresent() && lineage.size() < most && lineage.add(at.get().runId())) {
      String previous = at.get().previousRun();
      at = previous == null ? Optional.empty() : present.manifest(previous);
    }
    return lineage;
  }

  private Set<String> textsOf(Set<String> runs) throws IOException {
    Set<String> hashes = new HashSet<>();
    for (String run : runs) {
      Path list = folder.release(run).resolve(PresentRelease.TEXTS);
      hashes.addAll(Files.readAllLines(list, UTF_8));
    }
    return hashes;
  }
}

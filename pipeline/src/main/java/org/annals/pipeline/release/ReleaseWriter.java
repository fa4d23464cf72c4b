package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.pipeline.reasons.ReasonLines;
import org.annals.publishing.Manifest;
import org.annals.publishing.Manifest.FileEntry;
import org.annals.publishing.ManifestJson;

/**
 * Publishes releases in one output folder. Whatever happens on the way, the public names lead to
 * one whole release, the old or the new. The caller holds the {@link OutputLock}.
 */
public final class ReleaseWriter {

  /** What became of a draft. */
  public enum Result {
    /** It is the present release. */
    PUBLISHED,
    /** It says what the present release says, which stays; no file was touched. */
    UNCHANGED
  }

  /** What tells of the run or of the engine, not of the chronology: no reason for a release. */
  private static final Set<String> OF_THE_RUN =
      Set.of("changes.json", ReasonLines.FILE, "report.json");

  private final OutputFolder folder;
  private final int keepReleases;
  private final ReleaseCheck check;
  private final Step.Watch watch;
  private final PresentRelease present;
  private final TextStore texts;
  private final Retention retention;

  /**
   * Publishes in {@code folder}.
   *
   * @param keepReleases how many releases stay, at least 1
   * @param check must find nothing wrong before a release is switched in
   * @param watch is told before each step
   */
  public ReleaseWriter(
      OutputFolder folder, int keepReleases, ReleaseCheck check, Step.Watch watch) {
    if (keepReleases < 1) {
      throw new IllegalArgumentException("the present release cannot be removed");
    }
    this.folder = folder;
    this.keepReleases = keepReleases;
    this.check = check;
    this.watch = watch;
    this.present = new PresentRelease(folder, watch);
    this.texts = new TextStore(folder.texts());
    this.retention = new Retention(folder, present, texts);
  }

  /**
   * Publishes {@code draft}, unless the present release says the same.
   *
   * @throws RefusedException if its run was published before, or a file of someone else bears a
   *     public name
   * @throws IOException if the disk fails; the old release is still the present one
   * @throws IllegalStateException if the check finds something wrong with what was written
   */
  public Result publish(Draft draft) throws IOException, RefusedException {
    Optional<Manifest> before = present.manifest();
    watch.before(Step.CLEAN);
    clean();
    Path partial = Partial.of(folder.release(draft.runId()));
    watch.before(Step.WRITE);
    Files.createDirectories(partial);
    NewRelease written = write(draft, partial);
    if (before.isPresent() && says(written.entries(), before.get())) {
      Disk.remove(partial);
      return Result.UNCHANGED;
    }
    requireNew(draft.runId());
    writeManifest(draft, before.map(Manifest::runId), written.entries(), partial);
    watch.before(Step.SYNC);
    Disk.syncTree(partial);
    watch.before(Step.VERIFY);
    Path old = before.isPresent() ? folder.release(before.get().runId()) : null;
    verify(partial, new Provenance(written.sums(), old));
    name(draft.runId(), partial);
    present.switchTo(draft.runId());
    watch.before(Step.PRUNE);
    retention.keep(keepReleases);
    return Result.PUBLISHED;
  }

  private void clean() throws IOException, RefusedException {
    present.heal();
    for (Path path : Disk.list(folder.releases())) {
      if (Partial.is(path)) {
        Disk.remove(path);
      }
    }
  }

  private static NewRelease write(Draft draft, Path partial) throws IOException {
    NewRelease files = new NewRelease(partial);
    for (ReleasePart part : draft.files()) {
      part.writeTo(files);
    }
    try (OutputStream out = files.create(PresentRelease.TEXTS)) {
      for (String hash : draft.texts()) {
        out.write((hash + "\n").getBytes(UTF_8));
      }
    }
    return files;
  }

  private void writeManifest(
      Draft draft, Optional<String> previousRun, List<FileEntry> written, Path partial)
      throws IOException {
    Manifest manifest =
        new Manifest(
            draft.engineVersion(),
            draft.engineBuild(),
            draft.runId(),
            draft.generatedAt(),
            previousRun.orElse(null),
            draft.counts(),
            written);
    try (OutputStream out = Files.newOutputStream(partial.resolve(PresentRelease.MANIFEST))) {
      ManifestJson.write(manifest, out);
    }
  }

  private void verify(Path partial, Provenance provenance) throws IOException {
    List<String> failures = check.failures(partial, texts, provenance);
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          "the release contradicts itself, so nothing was published: "
              + failures.get(0)
              + (failures.size() == 1 ? "" : " and " + (failures.size() - 1) + " more failures"));
    }
  }

  private void requireNew(String runId) throws IOException, RefusedException {
    if (retention.lineage(Integer.MAX_VALUE).contains(runId)) {
      throw new RefusedException(
          "run %s is published already and releases never change: choose another --runId"
              .formatted(runId));
    }
  }

  /** A release of that name that never became the present one is what a crash left. */
  private void name(String runId, Path partial) throws IOException {
    watch.before(Step.NAME);
    Disk.remove(folder.release(runId));
    Disk.rename(partial, folder.release(runId));
  }

  /** Whether {@code present} says the same; one that is not whole says nothing. */
  private boolean says(List<FileEntry> written, Manifest present) throws IOException {
    return content(present.files()).equals(content(written))
        && WholeRelease.isWhole(folder, present.runId());
  }

  private static Set<FileEntry> content(List<FileEntry> files) {
    Set<FileEntry> content = new HashSet<>(files);
    content.removeIf(file -> OF_THE_RUN.contains(file.path()));
    return content;
  }
}

package org.annals.pipeline.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annals.publishing.Manifest;
import org.annals.publishing.Manifest.FileEntry;
import org.annals.publishing.ManifestJson;
import org.jspecify.annotations.Nullable;

/**
 * An output folder on an object store. A run works on a copy of its present release on this disk,
 * as it does on a folder of its own; what it publishes there is then written to the store under
 * {@code .annals/releases/RUN/}, and last {@code manifest.json}, the one object that is replaced,
 * whose paths lead into the release. Workers leave texts and records on the store, where all see
 * them.
 */
public final class RemoteOutput implements AutoCloseable {

  private static final String RELEASES = ".annals/releases/";
  private static final String TEXTS = ".annals/text/";
  private static final String WORK = ".annals/work";

  private final ObjectStore store;
  private final Path disk;
  private final Lease lease;
  private final @Nullable String presentRun;

  private RemoteOutput(ObjectStore store, Path disk, Lease lease, @Nullable String presentRun) {
    this.store = store;
    this.disk = disk;
    this.lease = lease;
    this.presentRun = presentRun;
  }

  /** Whether {@code output} is on an object store. */
  public static boolean isOne(String output) {
    return ObjectStore.isAddress(output);
  }

  /**
   * Takes the lease of {@code output}, and copies its present release here.
   *
   * @throws RefusedException when another run has the lease
   */
  public static RemoteOutput open(String output, String owner, Clock clock)
      throws IOException, RefusedException {
    ObjectStore store = new ObjectStore(output);
    Lease lease = Lease.take(store, owner, clock);
    Path disk = Files.createTempDirectory("annals-");
    Optional<Manifest> present = present(store);
    RemoteOutput remote =
        new RemoteOutput(store, disk, lease, present.map(Manifest::runId).orElse(null));
    if (present.isPresent()) {
      remote.copyHere(present.get());
    }
    return remote;
  }

  /** The folder on this disk that a run works on. */
  public OutputFolder folder() {
    return new OutputFolder(disk);
  }

  /** Where {@code name} of the run's own things lies on the store, ending in a slash. */
  public String home(String name) {
    return store.root() + ".annals/" + name + "/";
  }

  /** Has the texts with these hashes here, that quotes can be held against them. */
  public void fetchTexts(Collection<String> hashes) throws IOException {
    TextStore texts = new TextStore(folder().texts());
    List<AtOnce.Transfer> steps = new ArrayList<>();
    for (String hash : new HashSet<>(hashes)) {
      Path file = texts.file(hash);
      if (!Files.exists(file)) {
        steps.add(() -> store.fetch(TEXTS + hash.substring(0, 2) + "/" + file.getFileName(), file));
      }
    }
    AtOnce.run(steps);
  }

  /**
   * Publishes the release of {@code runId}, which the folder on this disk has.
   *
   * @param keepReleases how many releases stay
   * @throws RefusedException when the store's present release is not the one that was copied here
   */
  public void publish(String runId, int keepReleases) throws IOException, RefusedException {
    Path release = folder().release(runId);
    List<AtOnce.Transfer> steps = new ArrayList<>();
    for (Path file : Disk.files(release)) {
      String name = release.relativize(file).toString();
      steps.add(() -> store.put(RELEASES + runId + "/" + name, file));
    }
    AtOnce.run(steps);
    Manifest manifest =
        ManifestJson.read(
            new ByteArrayInputStream(Files.readAllBytes(release.resolve(PresentRelease.MANIFEST))));
    String now = present(store).map(Manifest::runId).orElse(null);
    if (!Objects.equals(now, presentRun)) {
      throw new RefusedException(
          "run %s published to %s meanwhile: run again".formatted(now, store.root()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ManifestJson.write(moved(manifest, "", RELEASES + runId + "/"), bytes);
    store.put(PresentRelease.MANIFEST, bytes.toByteArray());
    prune(manifest, keepReleases);
  }

  /** Removes what a run left for itself on the store, and its copy here. */
  @Override
  public void close() throws IOException {
    try {
      store.delete(store.names(WORK + "/"));
      Disk.remove(disk);
    } finally {
      lease.close();
    }
  }

  private static Optional<Manifest> present(ObjectStore store) throws IOException {
    Optional<byte[]> bytes = store.find(PresentRelease.MANIFEST);
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(ManifestJson.read(new ByteArrayInputStream(bytes.get())));
  }

  private void copyHere(Manifest present) throws IOException {
    String run = present.runId();
    Path release = folder().release(run);
    List<AtOnce.Transfer> steps = new ArrayList<>();
    steps.add(
        () ->
            store.fetch(
                RELEASES + run + "/" + PresentRelease.MANIFEST,
                release.resolve(PresentRelease.MANIFEST)));
    for (FileEntry file : moved(present, RELEASES + run + "/", "").files()) {
      steps.add(
          () -> store.fetch(RELEASES + run + "/" + file.path(), release.resolve(file.path())));
    }
    AtOnce.run(steps);
    Disk.link(folder().current(), OutputFolder.currentTarget(run));
  }

  /** Releases beyond those to keep, the newest first, and those that no other led to. */
  private void prune(Manifest newest, int keepReleases) throws IOException {
    Set<String> kept = new HashSet<>();
    Optional<Manifest> at = Optional.of(newest);
    while (at.isPresent() && kept.size() < keepReleases && kept.add(at.get().runId())) {
      String before = at.get().previousRun();
      Optional<byte[]> bytes =
          before == null
              ? Optional.empty()
              : store.find(RELEASES + before + "/" + PresentRelease.MANIFEST);
      at =
          bytes.isEmpty()
              ? Optional.empty()
              : Optional.of(ManifestJson.read(new ByteArrayInputStream(bytes.get())));
    }
    store.delete(
        store.names(RELEASES).stream()
            .filter(name -> !kept.contains(name.substring(RELEASES.length()).split("/", 2)[0]))
            .toList());
  }

  /** The same, its files under {@code to} instead of {@code from}. */
  private static Manifest moved(Manifest manifest, String from, String to) {
    return manifest.with(
        manifest.files().stream()
            .map(
                file ->
                    new FileEntry(
                        to + file.path().substring(from.length()), file.sha256(), file.bytes()))
            .toList());
  }
}

package org.annals.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.pipeline.release.Provenance;
import org.annals.pipeline.release.ReleaseCheck;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/**
 * Checks a release: checksums, schemas, ids, order, references, every quote against the kept text
 * at its offsets, and that what derives from {@code timeline.json} says the same. The schemas are
 * those the release carries.
 *
 * <p>A release that was just written is checked before it is switched in, and most of it most often
 * says what the one before says. What was checked there byte for byte is not checked again, see
 * {@link KnownLines}; and its files are held against the checksums that were taken when they were
 * written, see {@link Provenance}. A fault of what writes a file is found all the same: each file
 * is read back and compared with what {@code timeline.json} says, and a line of that which no
 * release had before is checked in full.
 */
public final class ReleaseVerifier implements ReleaseCheck {

  private final String build;
  private @Nullable Path read;
  private KnownLines known = KnownLines.none();

  /**
   * Checks as the engine {@code build} does: the files for charts of a release that it made itself
   * it makes again, and compares them byte by byte; those of another build it holds against the
   * chronology.
   */
  public ReleaseVerifier(String build) {
    this.build = build;
  }

  /**
   * The events of {@code release}, as far as this build of the engine made them and they are what
   * was published. They are read once, for this and for checking the next release.
   */
  public EarlierEvents earlier(Path release) {
    if (!release.equals(read)) {
      known = KnownLines.of(release, build);
      read = release;
    }
    return known;
  }

  private KnownLines known(@Nullable Path before) {
    return before == null
        ? KnownLines.none()
        : before.equals(read) ? known : KnownLines.of(before, build);
  }

  @Override
  public List<String> failures(Path release, TextStore texts, Provenance provenance) {
    Optional<Manifest> manifest = manifest(release);
    boolean isOwn = build.equals(manifest.map(Manifest::engineBuild).orElse(null));
    KnownLines lines = isOwn ? known(provenance.before()) : KnownLines.none();
    ReleaseParts parts = new ReleaseParts(release, manifest, isOwn, provenance.sums());
    parts.manifest(
        () -> {
          parts.chronology(texts, lines);
          parts.others();
        });
    return parts.findings();
  }

  /** What the release was published as; empty when that cannot be told. */
  private static Optional<Manifest> manifest(Path release) {
    try (InputStream in = Files.newInputStream(release.resolve(SchemaFile.MANIFEST.file()))) {
      return Optional.of(ManifestJson.read(in));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}

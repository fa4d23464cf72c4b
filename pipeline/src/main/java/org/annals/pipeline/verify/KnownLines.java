package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.annals.model.Digests;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/**
 * The articles and events of a release that this very build of the engine published, by their
 * bytes. What stands in the next release with the same bytes was held against the same schema and
 * the same kept texts before, by the same code: nothing can come of doing it again. That holds only
 * for what an element says by itself; how it stands to others is checked each time.
 */
final class KnownLines implements ElementScanner.Visitor {

  private final KeyIndex keys = new KeyIndex();
  private @Nullable String quotes;

  private KnownLines() {}

  /** Knows nothing. */
  static KnownLines none() {
    return new KnownLines();
  }

  /**
   * Those of {@code release}; none when another build published it, or when its chronology is not,
   * to the last byte, what was checked then.
   *
   * @param build the engine that asks
   */
  static KnownLines of(@Nullable Path release, String build) {
    if (release == null) {
      return none();
    }
    try {
      Manifest manifest = manifest(release);
      return build.equals(manifest.engineBuild()) ? read(release, manifest) : none();
    } catch (IOException damaged) {
      return none();
    }
  }

  /**
   * Whether the chronology of {@code quotes}, a word of its file, has {@code element} like this.
   */
  boolean knows(Element element, String quotesNow) {
    return quotesNow.equals(quotes) && keys.of(element.key()) >= 0;
  }

  @Override
  public void element(String path, int index, Element element) {
    keys.add(element.key());
  }

  @Override
  public void field(String path, JsonNode value) {
    if (path.equals(TimelineCheck.QUOTES)) {
      quotes = value.asText();
    }
  }

  private static Manifest manifest(Path release) throws IOException {
    try (InputStream in = Files.newInputStream(release.resolve(SchemaFile.MANIFEST.file()))) {
      return ManifestJson.read(in);
    }
  }

  private static KnownLines read(Path release, Manifest manifest) throws IOException {
    String file = SchemaFile.TIMELINE.file();
    Path path = release.resolve(file);
    MessageDigest digest = Digests.fresh();
    KnownLines lines = new KnownLines();
    TimelineReader.scan(new DigestInputStream(Files.newInputStream(path), digest), lines);
    Manifest.FileEntry now = new Manifest.FileEntry(file, Digests.hex(digest), Files.size(path));
    return manifest.files().contains(now) ? lines : none();
  }
}

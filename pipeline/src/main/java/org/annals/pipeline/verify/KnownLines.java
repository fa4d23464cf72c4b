package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.annals.model.Digests;
import org.annals.model.Event;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.publishing.Manifest;
import org.annals.publishing.ManifestJson;
import org.annals.publishing.Quotes;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/**
 * The articles and events of a release that this very build of the engine published, by their
 * bytes. What stands in the next release with the same bytes was held against the same schema and
 * the same kept texts before, by the same code: nothing can come of doing it again. That holds only
 * for what an element says by itself; how it stands to others is checked each time. And an event
 * that did not change need not be made ready again: its bytes are there.
 */
final class KnownLines implements ElementScanner.Visitor, EarlierEvents {

  private final @Nullable Path timeline;
  private @Nullable FileChannel open;
  private final KeyIndex keys = new KeyIndex();
  private final Map<String, Place> events = new HashMap<>();
  private @Nullable String quotes;

  private KnownLines(@Nullable Path timeline) {
    this.timeline = timeline;
  }

  /** Where an event stands in the file. */
  private record Place(long from, int length) {}

  /** Knows nothing. */
  static KnownLines none() {
    return new KnownLines(null);
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
    if (path.equals(TimelineReader.EVENTS)) {
      events.put(element.knownId(), new Place(element.place(), element.length()));
    }
  }

  @Override
  public byte @Nullable [] find(Event event, Quotes quotesNow) throws IOException {
    Place place = quotesNow.word().equals(quotes) ? events.get(event.id()) : null;
    if (place == null || timeline == null) {
      return null;
    }
    FileChannel file = open == null ? FileChannel.open(timeline) : open;
    open = file;
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place.from() + bytes.position()) < 0) {
        throw new EOFException(timeline + " ends early");
      }
    }
    return bytes.array();
  }

  /** What is known stays known. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
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
    KnownLines lines = new KnownLines(path);
    TimelineReader.scan(new DigestInputStream(Files.newInputStream(path), digest), lines);
    Manifest.FileEntry now = new Manifest.FileEntry(file, Digests.hex(digest), Files.size(path));
    return manifest.files().contains(now) ? lines : none();
  }
}

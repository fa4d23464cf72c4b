package org.annals.pipeline.verify;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.pipeline.release.KeptFile;
import org.annals.pipeline.release.Placed;
import org.annals.pipeline.release.PlacesFile;
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
final class KnownLines implements EarlierEvents {

  private final @Nullable Path timeline;
  private @Nullable FileChannel open;
  private final KeyIndex keys = new KeyIndex();
  private final Map<String, Placed> places = new HashMap<>();
  private @Nullable String quotes;

  private KnownLines(@Nullable Path timeline) {
    this.timeline = timeline;
  }

  /** Knows nothing. */
  static KnownLines none() {
    return new KnownLines(null);
  }

  /**
   * Those of {@code release}; none when another build published it, or when it is not known any
   * more what was checked then.
   *
   * @param build the engine that asks
   */
  static KnownLines of(@Nullable Path release, String build) {
    if (release == null) {
      return none();
    }
    try {
      Optional<Path> file = KeptFile.of(release, PlacesFile.NAME, build);
      return file.isPresent() ? read(release, file.get()) : none();
    } catch (IOException damaged) {
      return none();
    }
  }

  private static KnownLines read(Path release, Path file) throws IOException {
    KnownLines lines = new KnownLines(release.resolve(SchemaFile.TIMELINE.file()));
    lines.quotes = PlacesFile.read(file, lines::add);
    return lines;
  }

  private void add(Placed element) {
    keys.add(element.key());
    places.put(element.id(), element);
  }

  /**
   * Whether the chronology of {@code quotes}, a word of its file, has {@code element} like this.
   */
  boolean knows(Element element, String quotesNow) {
    return quotesNow.equals(quotes) && keys.of(element.key()) >= 0;
  }

  /** The bytes are what they were when they were checked, or are not given. */
  @Override
  public byte @Nullable [] find(Event event, Quotes quotesNow) throws IOException {
    Placed place = quotesNow.word().equals(quotes) ? places.get(event.id()) : null;
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
    return Placed.key(bytes.array(), place.length()) == place.key() ? bytes.array() : null;
  }

  /** What is known stays known. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}

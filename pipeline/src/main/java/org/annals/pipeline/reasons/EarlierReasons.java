package org.annals.pipeline.reasons;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of the release before, for what was scored then and is to be scored again. Only the
 * same build of the engine gives the same ones, so they are of use to no other.
 */
final class EarlierReasons implements Closeable {

  private final @Nullable RandomAccessFile file;
  private final Map<String, Place> places = new HashMap<>();

  private record Place(long offset, int length) {}

  private EarlierReasons(@Nullable RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Those in {@code file}, which {@link ReasonLines} wrote, byte by byte; none without a file.
   *
   * @throws IOException if it cannot be read
   */
  static EarlierReasons in(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new EarlierReasons(null);
    }
    RandomAccessFile open = new RandomAccessFile(file.get().toFile(), "r");
    try {
      EarlierReasons reasons = new EarlierReasons(open);
      reasons.find(open);
      return reasons;
    } catch (IOException unreadable) {
      open.close();
      throw unreadable;
    }
  }

  /** From head to head, so what lies between is not read. */
  private void find(RandomAccessFile open) throws IOException {
    long at = 0;
    long end = open.length();
    byte[] head = new byte[ScoredHead.BYTES];
    while (at < end) {
      open.seek(at);
      open.readFully(head);
      ScoredHead scored = ScoredHead.of(new String(head, US_ASCII));
      long lines = at + head.length;
      at = lines + scored.bytes();
      if (at > end) {
        throw new EOFException("reasons end early");
      }
      places.put(scored.key(), new Place(lines, scored.bytes()));
    }
  }

  /** The lines that were written for what has {@code key}; empty when there are none. */
  Optional<byte[]> of(String key) throws IOException {
    Place place = places.get(key);
    if (place == null || file == null) {
      return Optional.empty();
    }
    byte[] lines = new byte[place.length()];
    file.seek(place.offset());
    file.readFully(lines);
    return Optional.of(lines);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}

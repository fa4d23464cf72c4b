package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.beam.RecordCoder;
import org.annals.model.Reading;
import org.annals.pipeline.ledger.BlockFormat.Entry;

/** Takes kept readings out of their segments; the blocks last used are at hand. Thread-safe. */
final class BlockShelf {

  private static final int AT_HAND = 8;
  private static final RecordCoder<Reading> READINGS = RecordCoder.of(Reading.class);

  private final LedgerFolder folder;
  private final Map<Place, Optional<List<Entry>>> blocks =
      new LinkedHashMap<>(2 * AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Optional<List<Entry>>> eldest) {
          return size() > AT_HAND;
        }
      };

  BlockShelf(LedgerFolder folder) {
    this.folder = folder;
  }

  /** The reading of {@code key} at {@code place}; empty when it is not there whole. */
  Optional<Reading> find(String key, Place place) {
    return find(key, place, READINGS);
  }

  /** What is kept under {@code key} at {@code place}; empty when it is not there whole. */
  <T> Optional<T> find(String key, Place place, RecordCoder<T> coder) {
    return block(new Place(place.segment(), place.offset(), place.length(), 0))
        .filter(entries -> place.ordinal() < entries.size())
        .map(entries -> entries.get(place.ordinal()))
        .filter(entry -> entry.key().equals(key))
        .flatMap(entry -> decoded(entry, coder));
  }

  private synchronized Optional<List<Entry>> block(Place start) {
    Optional<List<Entry>> block = blocks.get(start);
    if (block == null) {
      block = read(start).flatMap(BlockFormat::unpack);
      blocks.put(start, block);
    }
    return block;
  }

  /** The bytes of the block that begins at {@code place}. */
  Optional<byte[]> read(Place place) {
    try (ReadableByteChannel channel = folder.channel(place.segment())) {
      InputStream in = Channels.newInputStream(channel);
      if (channel instanceof SeekableByteChannel seekable) {
        seekable.position(place.offset());
      } else {
        in.skipNBytes(place.offset());
      }
      byte[] block = in.readNBytes(place.length());
      return block.length == place.length() ? Optional.of(block) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> decoded(Entry entry, RecordCoder<T> coder) {
    try {
      return Optional.of(entry.decoded(coder));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}

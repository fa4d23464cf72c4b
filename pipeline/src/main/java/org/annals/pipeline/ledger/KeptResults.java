package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.annals.beam.RecordCoder;
import org.annals.pipeline.ledger.BlockFormat.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What runs made of mentions that lie or belong together, by a key of all that decides it: what
 * earlier runs kept, and what this run makes afresh, which goes into the work folder.
 *
 * @param <T> what is made
 */
final class KeptResults<T> implements AutoCloseable {

  private final RecordCoder<T> coder;
  private final int entriesInBlock;
  private final Map<String, Place> places;
  private final BlockShelf shelf;
  private final Set<String> live;
  private final OutputStream out;
  private final List<Entry> block = new ArrayList<>();

  /**
   * Those of one run.
   *
   * @param entriesInBlock how many are written together
   * @param places where the ledger keeps what, by key
   * @param live takes up the keys that are needed after the run
   * @param out where new ones go; closed with this
   */
  KeptResults(
      Class<T> type,
      int entriesInBlock,
      Map<String, Place> places,
      BlockShelf shelf,
      Set<String> live,
      OutputStream out) {
    this.coder = RecordCoder.of(type);
    this.entriesInBlock = entriesInBlock;
    this.places = places;
    this.shelf = shelf;
    this.live = live;
    this.out = out;
  }

  /**
   * What is kept under {@code key}, or else what {@code making} gives, which is kept.
   *
   * @param key null for what is not to be kept
   * @throws IOException when the disk fails
   */
  T of(@Nullable String key, Supplier<T> making) throws IOException {
    Optional<T> found = key == null ? Optional.empty() : find(key);
    if (found.isPresent()) {
      return found.get();
    }
    T made = making.get();
    keep(key, made);
    return made;
  }

  /** It stays kept. */
  private Optional<T> find(String key) {
    Place place = places.get(key);
    Optional<T> found = place == null ? Optional.empty() : shelf.find(key, place, coder);
    if (found.isPresent()) {
      live.add(key);
    }
    return found;
  }

  /**
   * Keeps {@code made}.
   *
   * @param key null for what is not to be kept
   * @throws IOException when the disk fails
   */
  void keep(@Nullable String key, T made) throws IOException {
    if (key != null && live.add(key)) {
      block.add(new Entry(key, coder.bytes(made)));
      if (block.size() == entriesInBlock) {
        write();
      }
    }
  }

  /**
   * Writes what is still at hand.
   *
   * @throws IOException when the disk fails
   */
  @Override
  public void close() throws IOException {
    try (out) {
      write();
    }
  }

  private void write() throws IOException {
    if (!block.isEmpty()) {
      out.write(BlockFormat.packPlain(block));
      block.clear();
    }
  }
}

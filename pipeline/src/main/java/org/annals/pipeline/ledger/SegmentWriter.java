package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.pipeline.ledger.BlockFormat.Entry;

/** Writes a segment, block by block. */
final class SegmentWriter implements AutoCloseable {

  private final LedgerFolder folder;
  private final String name;
  private final OutputStream out;
  private boolean closed;
  private final List<Segment.Block> blocks = new ArrayList<>();
  private long at;

  SegmentWriter(LedgerFolder folder, String name) throws IOException {
    this.folder = folder;
    this.name = name;
    this.out = folder.begin(name);
  }

  /** Adds a whole block as it is, when it is not damaged. */
  void add(byte[] block) throws IOException {
    Optional<List<Entry>> entries = BlockFormat.unpack(block);
    if (entries.isPresent()) {
      add(block, entries.get());
    }
  }

  /** Adds those of a block that are {@code live}: as it is when they are most of it. */
  void addLive(byte[] block, Set<String> live) throws IOException {
    List<Entry> all = BlockFormat.unpack(block).orElse(List.of());
    List<Entry> kept = all.stream().filter(entry -> live.contains(entry.key())).toList();
    if (2 * kept.size() > all.size()) {
      add(block, all);
    } else if (!kept.isEmpty()) {
      add(BlockFormat.repack(kept, block), kept);
    }
  }

  /** What was written, under its name. */
  Segment finish() throws IOException {
    close();
    folder.finish(name);
    return new Segment(name, blocks);
  }

  /** Once: closing an object of a store again completes it again, which fails. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      out.close();
    }
  }

  private void add(byte[] block, List<Entry> entries) throws IOException {
    out.write(block);
    blocks.add(new Segment.Block(at, block.length, entries.stream().map(Entry::key).toList()));
    at += block.length;
  }
}

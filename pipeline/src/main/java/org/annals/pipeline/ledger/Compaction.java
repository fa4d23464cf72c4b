package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a run's readings into a segment of their own, together with those of older segments that are
 * no larger, or half dead: so there are few segments, and what is dead goes.
 */
final class Compaction {

  private final LedgerFolder folder;
  private final Set<String> live;
  private final BlockShelf shelf;

  /** In {@code folder}, where the keys {@code live} are needed. */
  Compaction(LedgerFolder folder, Set<String> live) {
    this.folder = folder;
    this.live = live;
    this.shelf = new BlockShelf(folder);
  }

  /**
   * The segments after a run.
   *
   * @param old those before it, the oldest first
   * @param work the run's work folder
   * @param fresh how many readings it holds, or a few more
   */
  List<Segment> segments(List<Segment> old, String work, long fresh) throws IOException {
    LedgerFolder left = new LedgerFolder(work);
    List<String> blocks =
        left.names().stream().filter(name -> name.endsWith(KeepReadings.ENDING)).sorted().toList();
    List<Segment> staying = new ArrayList<>();
    List<Segment> merged = new ArrayList<>();
    long size = fresh;
    for (int i = old.size() - 1; i >= 0; i--) {
      Segment segment = old.get(i);
      Collection<String> keys = keys(segment);
      long alive = keys.stream().filter(live::contains).count();
      boolean dead = 2 * alive <= keys.size();
      if (dead || alive <= size) {
        merged.add(0, segment);
        size += alive;
      } else {
        staying.add(0, segment);
      }
    }
    if (!blocks.isEmpty() || !merged.isEmpty()) {
      Segment written = write(merged, left, blocks);
      if (!written.blocks().isEmpty()) {
        staying.add(written);
      }
    }
    return staying;
  }

  private Segment write(List<Segment> merged, LedgerFolder left, List<String> blocks)
      throws IOException {
    try (SegmentWriter writer = new SegmentWriter(folder, "segment-" + UUID.randomUUID())) {
      for (Segment segment : merged) {
        for (Segment.Block block : segment.blocks()) {
          addLive(segment, block, writer);
        }
      }
      for (String name : blocks) {
        try (InputStream in = left.open(name)) {
          for (Optional<byte[]> block = BlockFormat.next(in);
              block.isPresent();
              block = BlockFormat.next(in)) {
            writer.add(block.get());
          }
        }
      }
      return writer.finish();
    }
  }

  private void addLive(Segment segment, Segment.Block block, SegmentWriter writer)
      throws IOException {
    if (block.keys().stream().anyMatch(live::contains)) {
      Optional<byte[]> bytes =
          shelf.read(new Place(segment.name(), block.offset(), block.length(), 0));
      if (bytes.isPresent()) {
        writer.addLive(bytes.get(), live);
      }
    }
  }

  private static Collection<String> keys(Segment segment) {
    Set<String> keys = new HashSet<>();
    segment.blocks().forEach(block -> keys.addAll(block.keys()));
    return keys;
  }
}

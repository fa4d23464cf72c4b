package org.annals.pipeline.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts blocks that a run left into a segment, for tests. */
final class StoredBlocks {

  static final String SEGMENT = "segment-1";

  private StoredBlocks() {}

  /** Where each entry of {@code blocks} stands in the new segment of {@code ledger}, by its key. */
  static Map<String, Place> in(LedgerFolder ledger, byte[] blocks) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(blocks);
    Map<String, Place> stored = new HashMap<>();
    try (SegmentWriter writer = new SegmentWriter(ledger, SEGMENT)) {
      for (Optional<byte[]> block = BlockFormat.next(in);
          block.isPresent();
          block = BlockFormat.next(in)) {
        writer.add(block.get());
      }
      for (Segment.Block block : writer.finish().blocks()) {
        for (int i = 0; i < block.keys().size(); i++) {
          stored.put(block.keys().get(i), new Place(SEGMENT, block.offset(), block.length(), i));
        }
      }
    }
    return stored;
  }
}

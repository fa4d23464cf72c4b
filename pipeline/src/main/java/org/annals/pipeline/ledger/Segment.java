package org.annals.pipeline.ledger;

import java.util.List;

/**
 * A file of kept readings, written once and never changed.
 *
 * @param name its name within the ledger
 * @param blocks its blocks, in their order
 */
record Segment(String name, List<Block> blocks) {

  /**
   * Readings that are packed together.
   *
   * @param offset where it begins in its segment
   * @param length how many bytes it has
   * @param keys of its readings, in their order
   */
  record Block(long offset, int length, List<String> keys) {

    Block {
      keys = List.copyOf(keys);
    }
  }

  Segment {
    blocks = List.copyOf(blocks);
  }
}

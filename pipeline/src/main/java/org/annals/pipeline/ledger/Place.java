package org.annals.pipeline.ledger;

/**
 * Where a kept reading is.
 *
 * @param segment name of its segment
 * @param offset where its block begins
 * @param length of the block
 * @param ordinal the reading's place in the block, from 0
 */
record Place(String segment, long offset, int length, int ordinal) implements Comparable<Place> {

  @Override
  public int compareTo(Place other) {
    // Nearly all are of one segment, and names alike are compared faster than put in order.
    int bySegment = segment.equals(other.segment) ? 0 : segment.compareTo(other.segment);
    int byOffset = bySegment != 0 ? bySegment : Long.compare(offset, other.offset);
    return byOffset != 0 ? byOffset : Integer.compare(ordinal, other.ordinal);
  }
}

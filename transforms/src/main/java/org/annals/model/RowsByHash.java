package org.annals.model;

/** Which row has a hash, where a single one has; an object for each of millions would cost more. */
public final class RowsByHash {

  /** No row has the hash. */
  public static final int NONE = -1;

  /** Several rows have it. */
  public static final int SEVERAL = -2;

  private final long[] hashes;
  private final int[] rows;

  /** Empty; takes {@code most} rows, which fill two thirds of it at most. */
  public RowsByHash(int most) {
    int slots = Integer.highestOneBit(Math.max(1, most + most / 2)) << 1;
    hashes = new long[slots];
    rows = new int[slots];
  }

  /** Those of {@code hashes}, each by its place. */
  public static RowsByHash of(long[] hashes) {
    RowsByHash rows = new RowsByHash(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      rows.add(hashes[i], i);
    }
    return rows;
  }

  /** Adds {@code row}, at least 0. */
  public void add(long hash, int row) {
    int slot = slot(hash);
    hashes[slot] = hash;
    rows[slot] = rows[slot] == 0 ? row + 1 : SEVERAL;
  }

  /** The only row of {@code hash}; {@link #NONE} or {@link #SEVERAL} when there is no such. */
  public int only(long hash) {
    int found = rows[slot(hash)];
    return found > 0 ? found - 1 : found == 0 ? NONE : SEVERAL;
  }

  /** Where {@code hash} stands, or can be put. */
  private int slot(long hash) {
    int mask = rows.length - 1;
    int slot = (int) hash & mask;
    while (rows[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

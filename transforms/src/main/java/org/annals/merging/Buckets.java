package org.annals.merging;

import org.annals.text.Hash64;

/**
 * Which bucket a key goes to. Runners pay for every distinct key, so blocks share buckets; no
 * result depends on how many there are.
 */
public final class Buckets {

  private Buckets() {}

  /** The bucket of {@code key}, from 0 up to {@code buckets}, exclusive. */
  public static int of(Object key, int buckets) {
    return Math.toIntExact(Math.floorMod(Hash64.of(key.toString()), (long) buckets));
  }
}

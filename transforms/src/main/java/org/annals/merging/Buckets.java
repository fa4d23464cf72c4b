package org.annals.merging;

/**
 * Which bucket a key goes to. Runners pay for every distinct key, so blocks share buckets; no
 * result depends on how many there are. The hash is the same on every machine.
 */
public final class Buckets {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Buckets() {}

  /** The bucket of {@code key}, from 0 up to {@code buckets}, exclusive. */
  public static int of(Object key, int buckets) {
    return Math.toIntExact(Math.floorMod(hash(key.toString()), (long) buckets));
  }

  /** A hash of 64 bits that spreads well (FNV-1a, then mixed). */
  static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** Spreads the bits of {@code value} (the finaliser of SplitMix64). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}

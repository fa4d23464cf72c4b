package org.annals.text;

/** Hashes of 64 bits that spread well and are the same on every machine. */
public final class Hash64 {

  /** What an FNV-1a hash begins with. */
  public static final long START = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash64() {}

  /** The hash of {@code text}: FNV-1a over its code units, then mixed. */
  public static long of(String text) {
    return of(START, text);
  }

  /** The hash of a text that begins as {@code begun} says and ends with {@code rest}. */
  public static long of(long begun, String rest) {
    return mix(begin(begun, rest));
  }

  /** What {@code start} begins, for {@link #of(long, String)} to end in many ways. */
  public static long begin(String start) {
    return begin(START, start);
  }

  private static long begin(long begun, String more) {
    long hash = begun;
    for (int i = 0; i < more.length(); i++) {
      hash = next(hash, more.charAt(i));
    }
    return hash;
  }

  /** The FNV-1a hash {@code hash} with one more code unit. */
  public static long next(long hash, char unit) {
    return (hash ^ unit) * FNV_PRIME;
  }

  /** The hash {@code hash} with one more number, mixed. */
  public static long next(long hash, long number) {
    return mix(hash * FNV_PRIME + number);
  }

  /** Spreads the bits of {@code value} (the finaliser of SplitMix64). */
  public static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}

package org.annals.benchmarks.reruns;

import java.util.List;

/** Numbers that look random and are the same for the same seed, on every Java machine. */
public final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** The numbers of {@code number} among those of {@code seed}. */
  public Chance(long seed, long number) {
    state = mix(seed * GOLDEN + mix(number + GOLDEN));
  }

  /** From 0 up to, not including, {@code bound}. */
  public int below(int bound) {
    state += GOLDEN;
    return (int) Long.remainderUnsigned(mix(state), bound);
  }

  /** One of {@code things}. */
  public <T> T of(List<T> things) {
    return things.get(below(things.size()));
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}

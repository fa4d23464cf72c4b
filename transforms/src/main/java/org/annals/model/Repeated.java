package org.annals.model;

import java.util.stream.IntStream;

/** Numbers that stand several times. */
public final class Repeated {

  private Repeated() {}

  /** Those of {@code sorted} that stand there several times, each once, in their order. */
  public static long[] in(long[] sorted) {
    return IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1])
        .mapToLong(i -> sorted[i])
        .distinct()
        .toArray();
  }
}

package org.annals.model;

import java.util.Arrays;

/** Numbers that stand several times. */
public final class Repeated {

  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final int BITS_A_NUMBER = 16;
  private static final int MOST_BITS = 30;

  /** A slot is a bit; its lowest digits say which of its word, as shifts by long numbers do. */
  private static final int WORD = 6;

  private Repeated() {}

  /** Those of {@code numbers} that stand there several times, each once, in their order. */
  public static long[] in(long[] numbers) {
    long[] likely = likely(numbers);
    Arrays.sort(likely);
    int end = 0;
    for (int i = 1; i < likely.length; i++) {
      boolean found = end > 0 && likely[end - 1] == likely[i];
      if (likely[i] == likely[i - 1] && !found) {
        likely[end++] = likely[i];
      }
    }
    return Arrays.copyOf(likely, end);
  }

  /**
   * Those of which another has the same slot in a large table: all that are repeated and a few
   * beside, so that hardly any need be sorted.
   */
  private static long[] likely(long[] numbers) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros((long) BITS_A_NUMBER * numbers.length);
    int shift = Long.SIZE - Math.min(MOST_BITS, Math.max(Byte.SIZE, bits));
    long[] once = new long[1 << (Long.SIZE - shift - WORD)];
    long[] again = new long[once.length];
    int count = 0;
    for (long number : numbers) {
      long slot = (number * MIXER) >>> shift;
      int word = (int) (slot >>> WORD);
      long bit = 1L << slot;
      again[word] |= once[word] & bit;
      once[word] |= bit;
    }
    long[] likely = new long[numbers.length];
    for (long number : numbers) {
      long slot = (number * MIXER) >>> shift;
      likely[count] = number;
      count += (int) ((again[(int) (slot >>> WORD)] >>> slot) & 1);
    }
    return Arrays.copyOf(likely, count);
  }
}

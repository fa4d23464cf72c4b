package org.annals.beam;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives one string for equal short ones, most of the time. An article's keywords come again with
 * each of its mentions, and so do the words of rules: each read into a string of its own, they were
 * more than half of what a run holds in memory.
 */
final class SharedWords {

  private static final int LONGEST = 48;
  private static final int SLOT_BITS = 16;
  private static final int MULTIPLIER = 0x9E3779B9;

  /** A word for each hash, the last that came. Threads may see old ones: any equal one will do. */
  private static final @Nullable Known[] KNOWN = new Known[1 << SLOT_BITS];

  /** A word and its bytes, which are compared many at a time. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Known(byte[] bytes, String word) {}

  private SharedWords() {}

  /** The text of {@code length} ISO 8859-1 bytes from {@code at} on. */
  static String of(byte[] bytes, int at, int length) {
    if (length > LONGEST) {
      return new String(bytes, at, length, ISO_8859_1);
    }
    int hash = 0;
    for (int i = at; i < at + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash * MULTIPLIER) >>> (Integer.SIZE - SLOT_BITS);
    Known known = KNOWN[slot];
    if (known != null
        && Arrays.equals(known.bytes(), 0, known.bytes().length, bytes, at, at + length)) {
      return known.word();
    }
    String fresh = new String(bytes, at, length, ISO_8859_1);
    KNOWN[slot] = new Known(Arrays.copyOfRange(bytes, at, at + length), fresh);
    return fresh;
  }
}

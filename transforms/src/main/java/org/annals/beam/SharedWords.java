package org.annals.beam;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
  private static final @Nullable String[] KNOWN = new String[1 << SLOT_BITS];

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
    String known = KNOWN[slot];
    if (known != null && isSame(known, bytes, at, length)) {
      return known;
    }
    String fresh = new String(bytes, at, length, ISO_8859_1);
    KNOWN[slot] = fresh;
    return fresh;
  }

  private static boolean isSame(String known, byte[] bytes, int at, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != (bytes[at + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }
}

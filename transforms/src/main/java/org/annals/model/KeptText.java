package org.annals.model;

import java.nio.charset.StandardCharsets;

/**
 * An article's text in the form in which it is kept: UTF-8 without a byte order mark, line breaks
 * as they were, named by its own hash. Reading it back gives a string with the same offsets.
 */
public final class KeptText {

  private KeptText() {}

  /** The bytes that are kept for {@code text}. */
  public static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // Hardly any text has a lone surrogate, and to read the bytes again takes less than to look.
    return new String(bytes, StandardCharsets.UTF_8).equals(text)
        ? bytes
        : wellFormed(text).getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of the {@link #bytes}, lower-case hex; a UTF-8 file without mark has it itself. */
  public static String sha256(String text) {
    return Digests.sha256(bytes(text));
  }

  /**
   * {@code text} with every surrogate that lacks its partner replaced by U+FFFD, for UTF-8 and JSON
   * cannot hold it; as long as before.
   */
  public static String wellFormed(String text) {
    char[] units = text.toCharArray();
    int at = loneSurrogate(units, 0);
    if (at == units.length) {
      return text;
    }
    for (; at < units.length; at = loneSurrogate(units, at + 1)) {
      units[at] = '\uFFFD';
    }
    return new String(units);
  }

  /** The first lone surrogate at or after {@code from}, or the length when there is none. */
  private static int loneSurrogate(char[] units, int from) {
    int at = from;
    while (at < units.length) {
      char unit = units[at];
      if (!Character.isSurrogate(unit)) {
        at++;
      } else if (Character.isHighSurrogate(unit)
          && at + 1 < units.length
          && Character.isLowSurrogate(units[at + 1])) {
        at += 2;
      } else {
        return at;
      }
    }
    return units.length;
  }
}

package org.annals.pipeline.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.annals.text.Hash64;

/**
 * An article or event of a {@code timeline.json}: where it stands there, and what it is known by.
 *
 * @param id its id; empty when that does not stand first in it, as this engine writes it
 * @param from where it begins, in bytes
 * @param length how many bytes it has
 * @param key as {@link #key}
 */
public record Placed(String id, long from, int length, long key) {

  private static final byte[] ID = "{\"id\":\"".getBytes(UTF_8);
  private static final int HEX = 16;

  /** What has {@code bytes}, which stand from {@code from} on. */
  static Placed of(byte[] bytes, long from) {
    return of(bytes, bytes.length, from, key(bytes, bytes.length));
  }

  /** What has the first {@code length} of {@code bytes}, whose key is known. */
  public static Placed of(byte[] bytes, int length, long from, long key) {
    return new Placed(id(bytes, length), from, length, key);
  }

  /**
   * A hash of the first {@code length} of {@code bytes}, by two checksums that processors have an
   * instruction for.
   */
  public static long key(byte[] bytes, int length) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes, 0, length);
    other.update(bytes, 0, length);
    return Hash64.mix(one.getValue() << Integer.SIZE | other.getValue());
  }

  private static String id(byte[] bytes, int length) {
    for (int i = 0; i < ID.length; i++) {
      if (i >= length || bytes[i] != ID[i]) {
        return "";
      }
    }
    int end = ID.length;
    while (end < length && bytes[end] != '"') {
      end++;
    }
    return new String(bytes, ID.length, end - ID.length, UTF_8);
  }

  /** What {@link #line} wrote; empty for anything else. */
  public static Optional<Placed> read(String line) {
    int key = line.length() - HEX;
    int length = line.lastIndexOf(' ', key - 2);
    int from = line.lastIndexOf(' ', length - 1);
    if (from < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Placed(
              line.substring(0, from),
              Long.parseLong(line, from + 1, length, 10),
              Integer.parseInt(line, length + 1, key - 1, 10),
              HexFormat.fromHexDigitsToLong(line, key, line.length())));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Its id, where it begins, its length and its key, with blanks between. */
  public String line() {
    return id + ' ' + from + ' ' + length + ' ' + HexFormat.of().toHexDigits(key);
  }
}

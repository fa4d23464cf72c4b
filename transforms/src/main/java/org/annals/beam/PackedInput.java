package org.annals.beam;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;

/** Reads what {@link PackedOutput} wrote. */
final class PackedInput {

  private static final int MORE = 0x80;
  private static final int BITS = 7;
  private static final int OCTET = 0xff;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads a part of {@code bytes}, which nobody changes meanwhile. */
  PackedInput(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  long count() throws IOException {
    long number = 0;
    int shift = 0;
    int octet = octet();
    while ((octet & MORE) != 0 && shift < Long.SIZE) {
      number |= (long) (octet & ~MORE) << shift;
      shift += BITS;
      octet = octet();
    }
    return number | (long) octet << shift;
  }

  long number() throws IOException {
    long folded = count();
    return folded >>> 1 ^ -(folded & 1);
  }

  long bits() throws IOException {
    if (end - at < Long.BYTES) {
      throw new EOFException("ends early");
    }
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (bytes[at++] & OCTET);
    }
    return bits;
  }

  /**
   * How many elements follow, or that and one more: each has a byte at least, so no garbage asks
   * for all memory.
   */
  int size() throws IOException {
    long size = count();
    if (size < 0 || size - 1 > end - at) {
      throw new EOFException("a list ends early");
    }
    return (int) size;
  }

  String text() throws IOException {
    long head = count();
    boolean wide = (head & 1) == 1;
    long length = (head >>> 1) * (wide ? 2 : 1);
    if (length < 0 || length > end - at) {
      throw new EOFException("a text ends early");
    }
    String text = wide ? wide((int) length) : SharedWords.of(bytes, at, (int) length);
    at += (int) length;
    return text;
  }

  /** Unit by unit, for a charset would replace a lone surrogate. */
  private String wide(int length) {
    char[] units = new char[length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] =
          (char) ((bytes[at + 2 * i] & OCTET) << Byte.SIZE | (bytes[at + 2 * i + 1] & OCTET));
    }
    return new String(units);
  }

  /**
   * That nothing follows.
   *
   * @throws IOException when something does
   */
  void end() throws IOException {
    if (at < end) {
      throw new IOException(end - at + " bytes too many");
    }
  }

  private int octet() throws IOException {
    if (at == end) {
      throw new EOFException("ends early");
    }
    return bytes[at++] & OCTET;
  }
}

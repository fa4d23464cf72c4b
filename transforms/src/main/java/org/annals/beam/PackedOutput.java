package org.annals.beam;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow as {@link Packing} writes to them. */
final class PackedOutput {

  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private byte[] bytes = new byte[256];
  private int size;

  /** A number from 0 on, small ones in few bytes. */
  void count(long number) {
    long rest = number;
    while ((rest & -MORE) != 0) {
      octet((int) (rest | MORE));
      rest >>>= BITS;
    }
    octet((int) rest);
  }

  /** A number of either sign, small ones in few bytes. */
  void number(long number) {
    count(number << 1 ^ number >> 63);
  }

  /** All 64 bits, highest first. */
  void bits(long bits) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  /** A text unit by unit, lone surrogates too; Latin in one byte a unit. */
  void text(String text) {
    byte[] latin = text.getBytes(ISO_8859_1);
    boolean wide = !new String(latin, ISO_8859_1).equals(text);
    count((long) text.length() << 1 | (wide ? 1 : 0));
    if (wide) {
      units(text.toCharArray());
    } else {
      reserve(latin.length);
      System.arraycopy(latin, 0, bytes, size, latin.length);
      size += latin.length;
    }
  }

  private void units(char[] units) {
    reserve(2 * units.length);
    for (char unit : units) {
      bytes[size++] = (byte) (unit >> Byte.SIZE);
      bytes[size++] = (byte) unit;
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  private void octet(int octet) {
    reserve(1);
    bytes[size++] = (byte) octet;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}

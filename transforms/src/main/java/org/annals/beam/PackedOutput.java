package org.annals.beam;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octet((int) (bits >>> shift));
    }
  }

  /** A text unit by unit, lone surrogates too; Latin in one byte a unit. */
  void text(String text) {
    boolean wide = text.chars().anyMatch(unit -> unit > 0xff);
    count((long) text.length() << 1 | (wide ? 1 : 0));
    if (wide) {
      for (int i = 0; i < text.length(); i++) {
        octet(text.charAt(i) >> Byte.SIZE);
        octet(text.charAt(i));
      }
    } else {
      byte[] latin = text.getBytes(ISO_8859_1);
      reserve(latin.length);
      System.arraycopy(latin, 0, bytes, size, latin.length);
      size += latin.length;
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
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

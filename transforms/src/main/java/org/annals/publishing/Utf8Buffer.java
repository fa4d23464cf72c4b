package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;

/** UTF-8 on its way to a stream, some thousands of bytes at a time. */
final class Utf8Buffer {

  private static final int SIZE = 1 << 14;

  /** So many units of a text are taken at once. */
  private static final int CHUNK = 1 << 10;

  /** A unit takes no more bytes than an escape has. */
  private static final int MOST_BYTES = 6;

  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private final char[] units = new char[CHUNK];
  private int filled;
  private long handedOn;

  Utf8Buffer(OutputStream out) {
    this.out = out;
  }

  /** Adds a character of ASCII. */
  void add(char ascii) throws IOException {
    room(1);
    bytes[filled++] = (byte) ascii;
  }

  /** Adds a short text of ASCII. */
  void add(String ascii) throws IOException {
    room(ascii.length());
    put(ascii);
  }

  /** Adds {@code more} as they are. */
  void add(byte[] more) throws IOException {
    room(more.length);
    if (more.length > SIZE) {
      out.write(more);
      handedOn += more.length;
      return;
    }
    System.arraycopy(more, 0, bytes, filled, more.length);
    filled += more.length;
  }

  /** Adds JSON that was written before, with {@code escapes} instead of the least. */
  void json(byte[] written, JsonEscapes escapes) throws IOException {
    if (escapes.isLeast()) {
      add(written);
      return;
    }
    int from = 0;
    while (from < written.length) {
      int to = Math.min(written.length, from + CHUNK);
      room(CHUNK * MOST_BYTES);
      from = again(written, from, to, escapes);
    }
  }

  /** Adds the characters that begin from {@code from} on to {@code end}; says where the next is. */
  private int again(byte[] written, int from, int end, JsonEscapes escapes) {
    byte[] target = bytes;
    int at = from;
    int to = filled;
    while (at < end) {
      byte unit = written[at];
      if (escapes.mayBegin(unit)) {
        filled = to;
        at += again(written, at, escapes);
        to = filled;
      } else {
        target[to++] = unit;
        at++;
      }
    }
    filled = to;
    return at;
  }

  /** Adds a character, of one byte or of three, escaped if need be; says how many bytes it has. */
  private int again(byte[] written, int at, JsonEscapes escapes) {
    byte first = written[at];
    int length = first < 0 ? 3 : 1;
    char unit =
        first < 0
            ? (char)
                ((first & 0xF) << 12 | (written[at + 1] & 0x3F) << 6 | (written[at + 2] & 0x3F))
            : (char) first;
    if (escapes.isEscaped(unit)) {
      put(JsonEscapes.of(unit));
    } else {
      System.arraycopy(written, at, bytes, filled, length);
      filled += length;
    }
    return length;
  }

  /**
   * Adds {@code text} as a JSON string; a pair of surrogates is written as two escapes, and one
   * without its partner becomes U+FFFD.
   */
  void string(String text, JsonEscapes escapes) throws IOException {
    add('"');
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + CHUNK);
      room((CHUNK + 1) * MOST_BYTES);
      text.getChars(from, to, units, 0);
      int at = from;
      while (at < to) {
        at += plain(at - from, to - from, escapes);
        if (at < to) {
          at += other(text, at, escapes);
        }
      }
      from = at;
    }
    add('"');
  }

  /** How many bytes have been added so far. */
  long written() {
    return handedOn + filled;
  }

  /** Hands on what is there, and flushes the stream. */
  void flush() throws IOException {
    empty();
    out.flush();
  }

  /**
   * Adds the units from {@code first} on that stand for themselves, and says how many there are.
   */
  private int plain(int first, int end, JsonEscapes escapes) {
    // Most of a release goes through this loop, so it touches no field.
    char[] source = units;
    byte[] target = bytes;
    int at = first;
    int to = filled;
    while (at < end && escapes.isPlain(source[at])) {
      target[to++] = (byte) source[at++];
    }
    filled = to;
    return at - first;
  }

  /** Adds the character at {@code at} and says how many units it has. */
  private int other(String text, int at, JsonEscapes escapes) {
    char unit = text.charAt(at);
    if (escapes.isEscaped(unit)) {
      put(JsonEscapes.of(unit));
      return 1;
    }
    if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
      put(JsonEscapes.of(unit));
      put(JsonEscapes.of(text.charAt(at + 1)));
      return 2;
    }
    basic(Character.isSurrogate(unit) ? REPLACEMENT : unit);
    return 1;
  }

  private void basic(char unit) {
    if (unit < 0x800) {
      bytes[filled++] = (byte) (0xC0 | unit >> 6);
      bytes[filled++] = (byte) (0x80 | (unit & 0x3F));
    } else {
      bytes[filled++] = (byte) (0xE0 | unit >> 12);
      put(unit >> 6 & 0x3F, unit & 0x3F);
    }
  }

  /** Two bytes that go on with a character. */
  private void put(int one, int two) {
    bytes[filled++] = (byte) (0x80 | one);
    bytes[filled++] = (byte) (0x80 | two);
  }

  private void put(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes[filled++] = (byte) ascii.charAt(i);
    }
  }

  private void room(int wanted) throws IOException {
    if (SIZE - filled < wanted) {
      empty();
    }
  }

  private void empty() throws IOException {
    out.write(bytes, 0, filled);
    handedOn += filled;
    filled = 0;
  }
}

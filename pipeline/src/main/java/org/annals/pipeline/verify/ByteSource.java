package org.annals.pipeline.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads bytes one after the other, and keeps those that are asked for. */
final class ByteSource implements Closeable {

  private static final int SIZE = 1 << 16;

  /** Longer values than any array may be are no values of ours. */
  private static final int MOST = 1 << 30;

  private static final int MOST_AHEAD = 1 << 24;

  private final InputStream in;
  private byte[] buffer = new byte[SIZE];
  private long passed;
  private int at;
  private int end;
  private byte[] kept = new byte[SIZE];
  private int length;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** The next byte, which stays the next, from 0 to 255; negative at the end. */
  int peek() throws IOException {
    if (at == end) {
      passed += end;
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return end == 0 ? -1 : buffer[at] & 0xFF;
  }

  /**
   * The next {@code wanted} bytes, which stay the next; null when there are fewer, or too many to
   * be looked at ahead.
   */
  @Nullable Element ahead(int wanted) throws IOException {
    if (wanted > MOST_AHEAD) {
      return null;
    }
    if (end - at < wanted) {
      fill(wanted);
    }
    if (end - at < wanted) {
      return null;
    }
    length = 0;
    keep(at, at + wanted);
    return new Element(kept, length, passed + at);
  }

  /** Goes on reading until {@code wanted} bytes are there, or no more come. */
  private void fill(int wanted) throws IOException {
    byte[] target = wanted > buffer.length ? new byte[Math.max(wanted, 2 * buffer.length)] : buffer;
    System.arraycopy(buffer, at, target, 0, end - at);
    buffer = target;
    passed += at;
    end -= at;
    at = 0;
    for (int more = 0; more >= 0 && end < wanted; end += Math.max(0, more)) {
      more = in.read(buffer, end, buffer.length - end);
    }
  }

  /** Passes {@code length} bytes that {@link #ahead} showed. */
  void pass(int length) {
    at += length;
  }

  /** Passes the byte that {@link #peek} told of. */
  void pass() {
    at++;
  }

  /** The first byte that is no white space of JSON, which stays the next; negative at the end. */
  int peekBeyondSpace() throws IOException {
    int next = peek();
    while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
      at++;
      next = peek();
    }
    return next;
  }

  /**
   * The value that begins with the next byte: to its last bracket or quote, or to where white space
   * or a mark ends it. Whether it is JSON within is for its reader to find.
   */
  Element value() throws IOException {
    length = 0;
    int first = peek();
    long place = passed + at;
    if (first == '{' || first == '[' || first == '"') {
      bracketed();
    } else {
      while (isOfAWord(peek())) {
        pass();
        keep(at - 1, at);
      }
    }
    return new Element(kept, length, place);
  }

  /** The bytes up to the next line feed, which is passed; null at the end. */
  @Nullable Element line() throws IOException {
    length = 0;
    if (peek() < 0) {
      return null;
    }
    long place = passed + at;
    while (peek() >= 0) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      keep(from, at);
      if (at < end) {
        at++;
        break;
      }
    }
    return new Element(kept, length, place);
  }

  private void bracketed() throws IOException {
    int depth = 0;
    boolean text = false;
    boolean escaped = false;
    do {
      if (peek() < 0) {
        throw new NotJsonException("ends within a value");
      }
      int from = at;
      do {
        byte unit = buffer[at++];
        if (text) {
          text = escaped || unit != '"';
          escaped = !escaped && unit == '\\';
        } else if (unit == '"') {
          text = true;
        } else if (unit == '{' || unit == '[') {
          depth++;
        } else if (unit == '}' || unit == ']') {
          depth--;
        }
      } while (at < end && (text || depth > 0));
      keep(from, at);
    } while (text || depth > 0);
  }

  private static boolean isOfAWord(int unit) {
    return unit > ' ' && ",:]}[{\"".indexOf(unit) < 0;
  }

  private void keep(int from, int to) throws IOException {
    int more = to - from;
    if (length + more > kept.length) {
      if (length + more > MOST) {
        throw new NotJsonException("a value of more than a gigabyte");
      }
      kept = Arrays.copyOf(kept, Math.max(kept.length * 2, length + more));
    }
    System.arraycopy(buffer, from, kept, length, more);
    length += more;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

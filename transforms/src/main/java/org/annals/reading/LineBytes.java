package org.annals.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import org.annals.model.Digests;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, one at a time; of one that is too long only its hash is kept. */
final class LineBytes {

  private final BufferedInputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  LineBytes(BufferedInputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * A line.
   *
   * @param bytes its bytes without its end; null when it is too long
   * @param length how many they are
   * @param sha256 their hash
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record ByteLine(byte @Nullable [] bytes, long length, String sha256) {}

  /** The next line; null when there is none. */
  @Nullable ByteLine next() throws IOException {
    if (!fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    MessageDigest digest = Digests.fresh();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = lineEnd();
      ended = end < to;
      digest.update(buffer, from, end - from);
      length += end - from;
      if (length <= maxLength) {
        line.write(buffer, from, end - from);
      } else {
        line.reset();
      }
      from = ended ? end + 1 : end;
    }
    byte[] bytes = length <= maxLength ? line.toByteArray() : null;
    return new ByteLine(bytes, length, Digests.hex(digest));
  }

  private int lineEnd() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}

package org.annals.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file, decompressed when they are gzipped, whatever its name. What swells beyond
 * all proportion is stopped.
 */
final class Unzipped extends FilterInputStream {

  /** Small files may swell as they like. */
  private static final long HARMLESS = 10_000_000;

  private final Counted packed;
  private final int maxRatio;
  private long unpacked;

  private Unzipped(Counted packed, int maxRatio) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
    this.maxRatio = maxRatio;
  }

  /**
   * Bytes to read, which can be looked at beforehand with {@link #head}.
   *
   * @param maxRatio how many times their size they may swell to
   */
  static BufferedInputStream of(InputStream bytes, int maxRatio) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(bytes, 1 << 16);
    return isZipped(raw)
        ? new BufferedInputStream(new Unzipped(new Counted(raw), maxRatio), 1 << 16)
        : raw;
  }

  /** Whether they begin as a gzipped file does. */
  static boolean isZipped(BufferedInputStream bytes) throws IOException {
    byte[] head = head(bytes, 2);
    return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** The first {@code length} bytes, which stay to be read. */
  static byte[] head(BufferedInputStream bytes, int length) throws IOException {
    bytes.mark(length);
    byte[] head = bytes.readNBytes(length);
    bytes.reset();
    return head;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    unpacked += Math.max(0, count);
    if (unpacked > HARMLESS && unpacked / maxRatio > packed.count) {
      throw new ZipException("it swells to more than " + maxRatio + " times its size");
    }
    return count;
  }

  /** Counts what passes. */
  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}

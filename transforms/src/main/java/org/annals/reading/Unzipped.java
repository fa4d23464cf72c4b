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

  /** Text shrinks to a third or a tenth; what shrinks to less than this is made to swell. */
  private static final int MAX_RATIO = 200;

  /** Small files may swell as they like. */
  private static final long HARMLESS = 10_000_000;

  private final Counted packed;
  private long unpacked;

  private Unzipped(Counted packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  /** Bytes to read, which can be looked at beforehand with {@link #head}. */
  static BufferedInputStream of(InputStream bytes) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(bytes, 1 << 16);
    byte[] head = head(raw, 2);
    boolean zipped = head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    return zipped ? new BufferedInputStream(new Unzipped(new Counted(raw)), 1 << 16) : raw;
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
    if (unpacked > HARMLESS && unpacked / MAX_RATIO > packed.count) {
      throw new ZipException("it swells to more than " + MAX_RATIO + " times its size");
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

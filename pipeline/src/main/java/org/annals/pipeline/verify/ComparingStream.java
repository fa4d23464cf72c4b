package org.annals.pipeline.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Compares what is written to it with a file, and keeps none of either. */
final class ComparingStream extends OutputStream {

  private static final long NONE = -1;

  private final InputStream file;
  private long at;
  private long difference = NONE;

  ComparingStream(Path file) throws IOException {
    this.file = new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public void write(int unit) throws IOException {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    if (difference != NONE) {
      return;
    }
    byte[] expected = file.readNBytes(length);
    int mismatch = Arrays.mismatch(expected, 0, expected.length, source, offset, offset + length);
    if (mismatch >= 0) {
      difference = at + mismatch;
    }
    at += length;
  }

  /** The first byte that differs, from 0, or a negative number; to be asked at the end. */
  long difference() throws IOException {
    return difference == NONE && file.read() >= 0 ? at : difference;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

package org.annals.pipeline.tag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file line by line as bytes, into one buffer that grows to the longest line. */
public final class LineReader implements Closeable {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;
  private int length;

  /** Opens {@code file}. */
  public LineReader(Path file) throws IOException {
    in = Files.newInputStream(file);
  }

  /** Moves to the next line that is not blank; false at the end of the file. */
  public boolean next() throws IOException {
    while (advance()) {
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean advance() throws IOException {
    start += length;
    length = 0;
    if (start < end && buffer[start] == '\n') {
      start++;
    }
    int scanned = start;
    while (true) {
      for (; scanned < end; scanned++) {
        if (buffer[scanned] == '\n') {
          length = scanned - start;
          return true;
        }
      }
      scanned -= start;
      if (!fill()) {
        length = end - start;
        return length > 0;
      }
      scanned += start;
    }
  }

  /** Reads on behind what is there; moves the line to the front, and makes room when it is full. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  private boolean isBlank() {
    for (int i = start; i < start + length; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The document of the line.
   *
   * @throws BadLine as {@link Document#read}
   */
  public Document document() throws BadLine {
    return Document.read(buffer, start, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

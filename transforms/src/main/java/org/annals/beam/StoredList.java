package org.annals.beam;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import org.annals.model.OnDemandList;
import org.jspecify.annotations.Nullable;

/**
 * Records in a file, of which only the places are in memory. Its file stays open until nobody needs
 * the list any more.
 *
 * @param <T> the record type
 */
final class StoredList<T> extends OnDemandList<T> {

  /** So much is read at once by who goes through it in its order. */
  private static final int AHEAD = 1 << 18;

  private final RecordCoder<T> coder;
  private final FileChannel file;
  private final long[] ends;

  private byte[] ahead = {};
  private long aheadFrom;

  /** The last place of those that were asked for one after the other. */
  private int inOrder = -1;

  private int lastPlace = -1;
  private @Nullable T last;

  private StoredList(RecordCoder<T> coder, Path file, long[] ends) throws IOException {
    this.coder = coder;
    this.file = FileChannel.open(file, StandardOpenOption.READ);
    this.ends = ends;
  }

  @Override
  public int size() {
    return ends.length;
  }

  /**
   * The record at {@code place}.
   *
   * @throws UncheckedIOException when the disk fails
   */
  @Override
  public synchronized T get(int place) {
    Objects.checkIndex(place, ends.length);
    if (place == lastPlace && last != null) {
      return last;
    }
    try {
      T record = coder.decode(bytes(place));
      lastPlace = place;
      last = record;
      return record;
    } catch (IOException failure) {
      throw new UncheckedIOException("what the run set aside cannot be read", failure);
    }
  }

  private byte[] bytes(int place) throws IOException {
    long from = place == 0 ? 0 : ends[place - 1];
    int length = Math.toIntExact(ends[place] - from);
    if (place == 0 || place == inOrder + 1) {
      inOrder = place;
      if (!isAhead(from, length)) {
        long most = Math.min(ends[ends.length - 1] - from, AHEAD);
        ahead = read(from, (int) Math.max(length, most));
        aheadFrom = from;
      }
    }
    if (!isAhead(from, length)) {
      return read(from, length);
    }
    int start = (int) (from - aheadFrom);
    return Arrays.copyOfRange(ahead, start, start + length);
  }

  private boolean isAhead(long from, int length) {
    return from >= aheadFrom && from + length <= aheadFrom + ahead.length;
  }

  private byte[] read(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException("ends early");
      }
    }
    return buffer.array();
  }

  /** Writes the file of such a list. */
  static final class Writer<T> implements AutoCloseable {

    private final RecordCoder<T> coder;
    private final Path file;
    private final OutputStream out;
    private long[] ends = new long[1024];
    private int size;
    private long end;

    Writer(RecordCoder<T> coder, Path file) throws IOException {
      this.coder = coder;
      this.file = file;
      this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void add(byte[] record) throws IOException {
      out.write(record);
      end += record.length;
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ends[size++] = end;
    }

    /** What was written, as a list; nothing is added any more. */
    StoredList<T> list() throws IOException {
      out.flush();
      return new StoredList<>(coder, file, Arrays.copyOf(ends, size));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}

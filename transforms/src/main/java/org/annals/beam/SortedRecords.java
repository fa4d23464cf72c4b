package org.annals.beam;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what {@link WriteRecords} wrote on a disk, so that never more than a part is in memory:
 * sorted parts first, then all of them merged.
 *
 * @param <T> the record type
 */
final class SortedRecords<T extends Comparable<T>> {

  /** Coded bytes that are sorted at a time; in memory they take up to five times as much. */
  private static final long A_PART = 48L << 20;

  private final RecordCoder<T> coder;
  private final Path folder;
  private final String name;
  private final long aPart;
  private final List<Path> parts = new ArrayList<>();
  private final TreeMap<T, byte[]> part = new TreeMap<>();
  private long bytes;

  private SortedRecords(Class<T> type, Path folder, long aPart) {
    this.coder = RecordCoder.of(type);
    this.folder = folder;
    this.name = type.getSimpleName();
    this.aPart = aPart;
  }

  /**
   * The records of {@code files}, each once, in their natural order.
   *
   * @param folder on this disk; there they stay for as long as they are needed
   */
  static <T extends Comparable<T>> StoredList<T> of(
      Class<T> type, List<Metadata> files, Path folder) throws IOException {
    return of(type, files, folder, A_PART);
  }

  static <T extends Comparable<T>> StoredList<T> of(
      Class<T> type, List<Metadata> files, Path folder, long aPart) throws IOException {
    return new SortedRecords<>(type, folder, aPart).sort(files);
  }

  private StoredList<T> sort(List<Metadata> files) throws IOException {
    for (Metadata file : files) {
      try (Coded<T> records = new Coded<>(coder, ReadRecords.open(file))) {
        while (records.next()) {
          add(records);
        }
      }
    }
    write();
    return merged();
  }

  private void add(Coded<T> record) throws IOException {
    part.put(record.value(), record.bytes);
    bytes += record.bytes.length;
    if (bytes >= aPart) {
      write();
    }
  }

  private void write() throws IOException {
    Path file = folder.resolve(name + "-part-" + parts.size());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (byte[] each : part.values()) {
        RecordCoder.write(each, out);
      }
    }
    parts.add(file);
    part.clear();
    bytes = 0;
  }

  private StoredList<T> merged() throws IOException {
    PriorityQueue<Coded<T>> heads =
        new PriorityQueue<>(Comparator.comparing((Coded<T> head) -> head.value()));
    Path file = folder.resolve(name + "-sorted");
    try (StoredList.Writer<T> out = new StoredList.Writer<>(coder, file)) {
      for (Path each : parts) {
        advance(new Coded<>(coder, new BufferedInputStream(Files.newInputStream(each))), heads);
      }
      T last = null;
      for (Coded<T> head = heads.poll(); head != null; head = heads.poll()) {
        if (last == null || last.compareTo(head.value()) != 0) {
          out.add(head.bytes);
        }
        last = head.value();
        advance(head, heads);
      }
      return out.list();
    } finally {
      for (Coded<T> head : heads) {
        head.close();
      }
      for (Path each : parts) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static <T extends Comparable<T>> void advance(
      Coded<T> part, PriorityQueue<Coded<T>> heads) throws IOException {
    if (part.next()) {
      heads.add(part);
    } else {
      part.close();
    }
  }

  /** Reads records one after the other, and keeps of the present one its bytes as well. */
  private static final class Coded<T> implements AutoCloseable {

    private final RecordCoder<T> coder;
    private final InputStream in;
    private byte[] bytes = {};
    private @Nullable T value;

    Coded(RecordCoder<T> coder, InputStream in) {
      this.coder = coder;
      this.in = in;
    }

    /** Goes on to the next; false at the end. */
    boolean next() throws IOException {
      byte[] read = RecordCoder.read(in);
      if (read == null) {
        return false;
      }
      bytes = read;
      value = coder.decode(read);
      return true;
    }

    T value() {
      if (value == null) {
        throw new IllegalStateException("nothing was read yet");
      }
      return value;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

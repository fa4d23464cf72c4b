package org.annals.beam;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** Reads back what {@link WriteRecords} wrote. */
public final class ReadRecords {

  static final String ENDING = ".records";

  private ReadRecords() {}

  /**
   * All records of {@code type} in a work folder, in their natural order, each once.
   *
   * @param folder ends in its separator
   * @throws IOException when a file cannot be read or holds something else
   */
  public static <T extends Comparable<T>> List<T> of(Class<T> type, String folder)
      throws IOException {
    TreeSet<T> records = new TreeSet<>();
    each(type, folder, records::add);
    return List.copyOf(records);
  }

  /** What is done with a record. */
  @FunctionalInterface
  public interface Each<T> {
    /** Does it. */
    void record(T record) throws IOException;
  }

  /**
   * Shows all records of {@code type} in a work folder in the order in which they were written; one
   * that a runner wrote twice shows twice.
   *
   * @param folder ends in its separator
   * @throws IOException when a file cannot be read or holds something else, or {@code each} fails
   */
  public static <T> void each(Class<T> type, String folder, Each<? super T> each)
      throws IOException {
    RecordCoder<T> coder = RecordCoder.of(type);
    for (Metadata file : files(type, folder)) {
      try (InputStream in = open(file)) {
        for (byte[] next = RecordCoder.read(in); next != null; next = RecordCoder.read(in)) {
          each.record(coder.decode(next));
        }
      }
    }
  }

  /**
   * The same for more than memory holds: sorted on a disk, each made when it is asked for.
   *
   * @param disk a folder where the sorted records stay, for as long as the list is needed
   */
  public static <T extends Comparable<T>> List<T> sorted(Class<T> type, String folder, Path disk)
      throws IOException {
    return SortedRecords.of(type, files(type, folder), disk);
  }

  private static List<Metadata> files(Class<?> type, String folder) throws IOException {
    String pattern = folder + type.getSimpleName() + "-*" + ENDING;
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
  }

  /** The bytes of {@code file}, which {@link RecordCoder#read} can read. */
  static InputStream open(Metadata file) throws IOException {
    return new BufferedInputStream(Channels.newInputStream(FileSystems.open(file.resourceId())));
  }
}

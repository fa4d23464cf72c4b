package org.annals.beam;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
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
    RecordCoder<T> coder = RecordCoder.of(type);
    TreeSet<T> records = new TreeSet<>();
    String pattern = folder + type.getSimpleName() + "-*" + ENDING;
    for (Metadata file : FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
      try (PushbackInputStream in = open(file)) {
        for (int next = in.read(); next >= 0; next = in.read()) {
          in.unread(next);
          records.add(coder.decode(in));
        }
      }
    }
    return List.copyOf(records);
  }

  private static PushbackInputStream open(Metadata file) throws IOException {
    return new PushbackInputStream(
        new BufferedInputStream(Channels.newInputStream(FileSystems.open(file.resourceId()))));
  }
}

package org.annals.beam;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** Reads back what {@link WriteRecords} wrote. */
public final class ReadRecords {

  private ReadRecords() {}

  /**
   * All records of {@code type} in a work folder, in their natural order, each once.
   *
   * @param folder ends in its separator
   * @throws IOException when a file cannot be read or holds something else
   */
  public static <T extends Comparable<T>> List<T> of(Class<T> type, String folder)
      throws IOException {
    ObjectReader reader = RecordMapper.of(new JsonFactory()).readerFor(type);
    TreeSet<T> records = new TreeSet<>();
    String pattern = folder + type.getSimpleName() + "-*.jsonl";
    for (Metadata file : FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
      try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()));
          MappingIterator<T> lines = reader.readValues(in)) {
        lines.forEachRemaining(records::add);
      }
    }
    return List.copyOf(records);
  }
}

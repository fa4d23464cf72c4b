package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.beam.ReadRecords;
import org.annals.beam.RecordCoder;
import org.annals.model.Reading;
import org.annals.pipeline.ledger.BlockFormat.Entry;

/** Takes back what {@link KeepReadings} left in a run's work folder. */
public final class FreshReadings {

  private static final RecordCoder<Reading> READINGS = RecordCoder.of(Reading.class);

  private final Map<String, Reading> readings;
  private final List<String> articles;

  private FreshReadings(Map<String, Reading> readings, List<String> articles) {
    this.readings = readings;
    this.articles = articles;
  }

  /**
   * What is in {@code work}.
   *
   * @throws IOException when the disk fails
   */
  public static FreshReadings of(String work) throws IOException {
    Map<String, Reading> fresh = new HashMap<>();
    LedgerFolder left = new LedgerFolder(work);
    for (String name : left.names()) {
      if (name.endsWith(KeepReadings.ENDING)) {
        try (InputStream in = left.open(name)) {
          add(in, fresh);
        }
      }
    }
    List<String> articles =
        ReadRecords.of(ReadFile.class, work).stream()
            .flatMap(file -> file.articles().stream())
            .toList();
    return new FreshReadings(fresh, articles);
  }

  /** Keys of the articles of all files that were opened, those that are kept already included. */
  public List<String> articles() {
    return articles;
  }

  /** The reading of {@code key}; empty when it was kept already. */
  public Optional<Reading> reading(String key) {
    return Optional.ofNullable(readings.get(key));
  }

  private static void add(InputStream in, Map<String, Reading> fresh) throws IOException {
    for (Optional<byte[]> block = BlockFormat.next(in);
        block.isPresent();
        block = BlockFormat.next(in)) {
      for (Entry entry : BlockFormat.unpack(block.get()).orElse(List.of())) {
        fresh.put(entry.key(), entry.decoded(READINGS));
      }
    }
  }
}

package org.annals.pipeline.ledger;

import java.util.List;
import org.annals.reading.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger remembers beside the readings.
 *
 * @param taken when the input was looked at, in milliseconds since 1970
 * @param limits with which the files were read
 * @param files what is known of each input file, by uri
 * @param segments where readings are kept
 * @param last the last run, or null when it did not go through
 */
record LedgerState(
    long taken,
    ReadLimits limits,
    List<KnownFile> files,
    List<Segment> segments,
    @Nullable LastRun last) {

  LedgerState {
    files = List.copyOf(files);
    segments = List.copyOf(segments);
  }

  static LedgerState empty() {
    return new LedgerState(0, ReadLimits.DEFAULT, List.of(), List.of(), null);
  }
}

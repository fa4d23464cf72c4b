package org.annals.beam;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.annals.merging.HomeCell;
import org.annals.merging.KnownCells;
import org.annals.merging.MergedCell;
import org.annals.merging.ToldCell;
import org.annals.model.EventMention;

/** Knows of no cell, and leaves what becomes of each in the run's work folder, for later runs. */
final class LeftCells implements KnownCells, AutoCloseable {

  private static final RecordCoder<ToldCell> CODER = RecordCoder.of(ToldCell.class);

  private final OutputStream out;

  /**
   * Leaves them as {@link ToldCell} records.
   *
   * @param folder ends in its separator
   * @throws IOException when nothing can be written there
   */
  LeftCells(String folder) throws IOException {
    out = WriteRecords.create(ToldCell.class, folder);
  }

  @Override
  public MergedCell of(HomeCell cell, List<EventMention> mentions, Supplier<MergedCell> merging) {
    MergedCell made = merging.get();
    try {
      CODER.encode(
          new ToldCell(cell, mentions.stream().map(EventMention::key).toList(), made), out);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return made;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

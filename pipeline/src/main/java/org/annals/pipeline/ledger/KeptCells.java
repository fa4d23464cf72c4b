package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annals.merging.HomeCell;
import org.annals.merging.KnownCells;
import org.annals.merging.MergedCell;
import org.annals.merging.ToldCell;
import org.annals.model.EventMention;

/**
 * What runs made of cells of time, kept beside the readings and by the same rules. A cell is known
 * by its mentions, and each of these by what its article became and by where it stands there.
 */
public final class KeptCells implements KnownCells, AutoCloseable {

  /** How many are written together. */
  static final int CELLS_A_BLOCK = 32;

  private final MentionsKey key;
  private final KeptResults<MergedCell> kept;

  /**
   * The cells of one run.
   *
   * @param articles as {@link MentionsKey} wants them
   * @param kept what is kept of them; closed with this
   */
  KeptCells(Map<String, String> articles, KeptResults<MergedCell> kept) {
    this.key = new MentionsKey(articles);
    this.kept = kept;
  }

  /**
   * As {@link KnownCells}.
   *
   * @throws UncheckedIOException when the disk fails
   */
  @Override
  public MergedCell of(HomeCell cell, List<EventMention> mentions, Supplier<MergedCell> merging) {
    try {
      return kept.of(key.of(cell, mentions), merging);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * Keeps what became of a cell.
   *
   * @throws IOException when the disk fails
   */
  public void keep(ToldCell told) throws IOException {
    kept.keep(key.ofKeys(told.cell(), told.mentions()), told.made());
  }

  /**
   * Writes what is still at hand.
   *
   * @throws IOException when the disk fails
   */
  @Override
  public void close() throws IOException {
    kept.close();
  }
}

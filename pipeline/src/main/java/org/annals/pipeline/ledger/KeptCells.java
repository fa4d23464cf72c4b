package org.annals.pipeline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.annals.merging.HomeCell;
import org.annals.merging.KnownCells;
import org.annals.merging.MergedCell;
import org.annals.merging.ToldCell;
import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

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
      return made(key(cell, mentions), merging);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private MergedCell made(@Nullable String name, Supplier<MergedCell> merging) throws IOException {
    Optional<MergedCell> found = name == null ? Optional.empty() : kept.find(name);
    if (found.isPresent()) {
      return found.get();
    }
    MergedCell made = merging.get();
    if (name != null) {
      kept.keep(name, made);
    }
    return made;
  }

  /**
   * Keeps what became of a cell.
   *
   * @throws IOException when the disk fails
   */
  public void keep(ToldCell told) throws IOException {
    key.begin(told.cell());
    told.mentions().forEach(each -> key.add(each.article(), each.trigger(), each.timex()));
    String name = key.end();
    if (name != null) {
      kept.keep(name, told.made());
    }
  }

  private @Nullable String key(HomeCell cell, List<EventMention> mentions) {
    key.begin(cell);
    mentions.forEach(key::add);
    return key.end();
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

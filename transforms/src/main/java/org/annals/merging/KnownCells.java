package org.annals.merging;

import java.util.List;
import java.util.function.Supplier;
import org.annals.model.EventMention;

/** What earlier runs made of cells, and a place for what this run makes of the others. */
@FunctionalInterface
public interface KnownCells {

  /** Knows none, and keeps none. */
  KnownCells NONE = (cell, mentions, merging) -> merging.get();

  /**
   * What became of a cell: what is known of it, or else what {@code merging} makes of it, which is
   * kept.
   *
   * @param mentions all that lie in it, those of finer cells included; sorted
   */
  MergedCell of(HomeCell cell, List<EventMention> mentions, Supplier<MergedCell> merging);
}

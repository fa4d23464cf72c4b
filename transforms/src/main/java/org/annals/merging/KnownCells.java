package org.annals.merging;

import java.util.List;
import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

/** What earlier runs made of cells, and a place for what this run makes of the others. */
public interface KnownCells {

  /** Knows none, and keeps none. */
  KnownCells NONE =
      new KnownCells() {
        @Override
        public @Nullable MergedCell find(HomeCell cell, List<EventMention> mentions) {
          return null;
        }

        @Override
        public void keep(HomeCell cell, List<EventMention> mentions, MergedCell made) {
          // For those who merge once.
        }
      };

  /**
   * What became of a cell; null when it is not known.
   *
   * @param mentions all that lie in it, those of finer cells included; sorted
   */
  @Nullable MergedCell find(HomeCell cell, List<EventMention> mentions);

  /** Takes up what became of a cell that {@link #find} did not know. */
  void keep(HomeCell cell, List<EventMention> mentions, MergedCell made);
}

package org.annals.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annals.model.EventMention;

/** Cells in memory, by the very mentions that lie in them. */
final class RememberedCells implements KnownCells {

  private final Map<Key, MergedCell> cells = new HashMap<>();
  private int found;

  private record Key(HomeCell cell, List<EventMention> mentions) {}

  @Override
  public MergedCell of(HomeCell cell, List<EventMention> mentions, Supplier<MergedCell> merging) {
    Key key = new Key(cell, mentions);
    MergedCell known = cells.get(key);
    if (known != null) {
      found++;
      return known;
    }
    MergedCell made = merging.get();
    cells.put(key, made);
    return made;
  }

  /** How many were asked for that were known. */
  int found() {
    return found;
  }

  /** How many are known. */
  int size() {
    return cells.size();
  }
}

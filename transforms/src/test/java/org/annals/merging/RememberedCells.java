package org.annals.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

/** Cells in memory, by the very mentions that lie in them. */
final class RememberedCells implements KnownCells {

  private final Map<Key, MergedCell> cells = new HashMap<>();
  private int found;

  private record Key(HomeCell cell, List<EventMention> mentions) {}

  @Override
  public @Nullable MergedCell find(HomeCell cell, List<EventMention> mentions) {
    MergedCell known = cells.get(new Key(cell, mentions));
    found += known == null ? 0 : 1;
    return known;
  }

  @Override
  public void keep(HomeCell cell, List<EventMention> mentions, MergedCell made) {
    if (cells.put(new Key(cell, mentions), made) != null) {
      throw new AssertionError(cell + " was known already");
    }
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

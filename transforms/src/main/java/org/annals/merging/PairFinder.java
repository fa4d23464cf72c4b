package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;

/**
 * Finds the pairs of one level that look like one event: two with their home at that level, or one
 * of them and a finer cluster that it may join.
 */
public final class PairFinder {

  private final HomeCell cell;
  private final Map<MentionKey, Cluster> finer = new TreeMap<>();
  private final List<CellItem> found = new ArrayList<>();

  private PairFinder(HomeCell cell) {
    this.cell = cell;
  }

  /**
   * The pairs in {@code bucket}, which holds whole blocks of one level in any order, and the finer
   * clusters among them; a pair that several blocks show comes once for each.
   */
  public static List<CellItem> find(Iterable<BlockEntry> bucket) {
    Map<HomeCell, Blocks<Cluster>> cells = new TreeMap<>();
    for (BlockEntry entry : bucket) {
      Cluster cluster = entry.cluster();
      cells
          .computeIfAbsent(entry.cell(), key -> new Blocks<>())
          .add(entry.block(), cluster.id(), cluster.size(), cluster.content(), cluster);
    }
    List<CellItem> found = new ArrayList<>();
    cells.forEach((cell, blocks) -> found.addAll(new PairFinder(cell).find(blocks)));
    return found;
  }

  private List<CellItem> find(Blocks<Cluster> blocks) {
    blocks.eachPair(this::see);
    finer.values().forEach(cluster -> found.add(CellItem.of(cell, cluster)));
    return found;
  }

  private void see(Cluster a, Cluster b) {
    boolean aHome = a.home().equals(cell);
    boolean bHome = b.home().equals(cell);
    if ((!aHome && !bHome) || !a.common().overlaps(b.common())) {
      return;
    }
    int score = PairScorer.points(a.content(), b.content());
    if (score < PairScorer.MERGE) {
      return;
    }
    boolean inOrder = aHome && (!bHome || a.id().compareTo(b.id()) < 0);
    Cluster from = inOrder ? a : b;
    Cluster to = inOrder ? b : a;
    found.add(CellItem.of(new Edge(cell, from.id(), to.id(), score)));
    if (!to.home().equals(cell)) {
      finer.put(to.id(), to);
    }
  }
}

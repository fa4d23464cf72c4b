package org.annals.merging;

import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that {@link CellMerger} needs of a cell: exactly one of the last three is
 * there.
 *
 * @param cell the cell
 * @param mention a mention whose home it is
 * @param edge a pair of which at least one has its home there
 * @param finer a cluster of a finer cell within it that some edge leads to
 */
public record CellItem(
    HomeCell cell, @Nullable EventMention mention, @Nullable Edge edge, @Nullable Cluster finer) {

  /** A mention, at home. */
  public static CellItem of(EventMention mention) {
    return new CellItem(HomeCell.of(mention.span()), mention, null, null);
  }

  static CellItem of(Edge edge) {
    return new CellItem(edge.cell(), null, edge, null);
  }

  static CellItem of(HomeCell cell, Cluster finer) {
    return new CellItem(cell, null, null, finer);
  }
}

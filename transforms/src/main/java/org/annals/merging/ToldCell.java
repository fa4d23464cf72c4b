package org.annals.merging;

import java.util.List;
import org.annals.model.MentionKey;

/**
 * What became of a cell, and of which mentions.
 *
 * @param cell which
 * @param mentions keys of all mentions that lie in it, those of finer cells included; sorted
 * @param made what became of it
 */
public record ToldCell(HomeCell cell, List<MentionKey> mentions, MergedCell made) {

  /** Copies the list. */
  public ToldCell {
    mentions = List.copyOf(mentions);
  }
}

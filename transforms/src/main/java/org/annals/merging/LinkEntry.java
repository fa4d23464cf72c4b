package org.annals.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished cluster in one block where it looks for events that it stands in some relation to.
 *
 * @param question what this block is for
 * @param cell for {@link Question#ALIKE} the cell of the block; all time otherwise
 * @param word what all clusters of the block share: a term, a word and a day of the year, a
 *     sentence
 * @param head the cluster
 */
public record LinkEntry(Question question, HomeCell cell, String word, ClusterHead head) {

  /** What a block can find. */
  public enum Question {
    /** Do both tell nearly the same? */
    ALIKE,
    /** Is the one an anniversary of the other? */
    DAY_OF_YEAR,
    /** Does the one report the other? */
    SENTENCE
  }

  /** All entries of {@code cluster}. */
  public static List<LinkEntry> of(Cluster cluster) {
    List<LinkEntry> entries = new ArrayList<>();
    ClusterHead head = ClusterHead.of(cluster);
    for (Level level : Level.values()) {
      if (!level.finerThan(cluster.home().level())) {
        HomeCell cell = cluster.home().within(level);
        cluster
            .terms()
            .forEach(term -> entries.add(new LinkEntry(Question.ALIKE, cell, term, head)));
      }
    }
    if (cluster.home().level() == Level.DAY) {
      LocalDate day = LocalDate.ofEpochDay(cluster.home().index());
      String prefix = day.getMonthValue() + "-" + day.getDayOfMonth() + "|";
      cluster
          .words()
          .forEach(
              word ->
                  entries.add(
                      new LinkEntry(Question.DAY_OF_YEAR, HomeCell.ALL, prefix + word, head)));
    }
    ClusterHead slim = head.withoutArticles();
    cluster.tellings().stream()
        .map(Telling::sentenceKey)
        .forEach(key -> entries.add(new LinkEntry(Question.SENTENCE, HomeCell.ALL, key, slim)));
    return entries;
  }

  /** What identifies the block. */
  public String block() {
    return question + "|" + cell + "|" + word;
  }
}

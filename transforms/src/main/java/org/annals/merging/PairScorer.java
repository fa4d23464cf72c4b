package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.EventMention;

/**
 * Scores how much two tellings look like one event. A sum of a few features, each in whole points,
 * none of which depends on any third text.
 */
public final class PairScorer {

  /** From this many points on, two are merged unless a constraint forbids it. */
  public static final int MERGE = 70;

  private PairScorer() {}

  /** The points of all features. */
  static int points(Content a, Content b) {
    int points = 0;
    for (Feature feature : Feature.values()) {
      points += feature.points(a, b);
    }
    return points;
  }

  /** The points of what the two tell, whenever and in whichever articles. */
  static int timeless(Content a, Content b) {
    return points(a, b) - Feature.DATE.points(a, b) - Feature.ARTICLES.points(a, b);
  }

  /** The score of two mentions with all its reasons; the same whichever comes first. */
  public static PairScore explain(EventMention one, EventMention other) {
    boolean inOrder = one.compareTo(other) <= 0;
    Cluster first = Cluster.of(inOrder ? one : other);
    Cluster second = Cluster.of(inOrder ? other : one);
    List<String> pro = new ArrayList<>();
    List<String> contra = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      int points = feature.points(first.content(), second.content());
      String reason = feature.says(first.content(), second.content()) + " (" + points + ")";
      if (points > 0) {
        pro.add(reason);
      } else if (points < 0) {
        contra.add(reason);
      }
    }
    Optional<String> objection =
        Constraints.objection(
            new Draft(first, false), new Draft(second, false), NameBook.of(List.of(first, second)));
    return new PairScore(
        points(first.content(), second.content()), pro, contra, objection.stream().toList());
  }
}

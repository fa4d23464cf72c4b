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

  /** What the clauses tell, whenever, wherever and in whichever sentence. */
  private static final List<Feature> TOLD =
      List.of(Feature.ACTION, Feature.ACTORS, Feature.OBJECTS, Feature.PLACES, Feature.SAYING);

  private PairScorer() {}

  /** The points of all features. */
  static int points(Content a, Content b) {
    int points = 0;
    for (Feature feature : Feature.values()) {
      points += feature.points(a, b);
    }
    return points;
  }

  /** The points of all features, or some number below {@link #MERGE} when they are fewer. */
  static int pointsToMerge(Content a, Content b) {
    int points = timeless(a, b, MERGE - ArticlesAlike.MOST_WITH_DATES);
    return points + ArticlesAlike.MOST_WITH_DATES < MERGE
        ? points
        : points + Feature.DATE.points(a, b) + Feature.ARTICLES.points(a, b);
  }

  /**
   * The points of what the two tell, whenever and in whichever articles, or some number below
   * {@code least} when they are fewer: comparing sentences costs most.
   */
  static int timeless(Content a, Content b, int least) {
    int points = 0;
    for (Feature feature : TOLD) {
      points += feature.points(a, b);
    }
    return points + ScenesAlike.MOST < least ? points : points + Feature.SCENE.points(a, b);
  }

  /** A mention made ready to be compared with many. */
  public record Side(EventMention mention, Cluster cluster) {

    /** The side of {@code mention}. */
    public static Side of(EventMention mention) {
      return new Side(mention, Cluster.of(mention));
    }
  }

  /** The points of {@link #explain} alone, which cost a small part of it. */
  public static int points(Side one, Side other) {
    boolean inOrder = one.mention.compareTo(other.mention) <= 0;
    Side first = inOrder ? one : other;
    return points(first.cluster.content(), (inOrder ? other : one).cluster.content());
  }

  /** The score of two mentions with all its reasons; the same whichever comes first. */
  public static PairScore explain(EventMention one, EventMention other) {
    return explain(Side.of(one), Side.of(other));
  }

  /** As above. */
  public static PairScore explain(Side one, Side other) {
    boolean inOrder = one.mention.compareTo(other.mention) <= 0;
    Cluster first = (inOrder ? one : other).cluster;
    Cluster second = (inOrder ? other : one).cluster;
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

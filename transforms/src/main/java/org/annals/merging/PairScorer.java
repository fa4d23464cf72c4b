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

  /**
   * From this many points on, two tellings of the same few days may be merged, where nothing else
   * is as much like either.
   */
  static final int LIKELY = 52;

  /** As above, of two of one article. */
  private static final int WITHIN = 60;

  /** Of two that are not merged, however much they look alike. */
  static final int TOO_FEW = Integer.MIN_VALUE;

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

  /** What two have to have at least, to be merged in any case. */
  static int least(Content a, Content b) {
    int lowest = lowest(a, b);
    return lowest < MERGE && !Substance.isShared(a, b) ? MERGE : lowest;
  }

  /** What is enough for two that tell some of the same, which is found by comparing sentences. */
  private static int lowest(Content a, Content b) {
    if (!DatesAlike.near(a, b)) {
      return MERGE;
    }
    return a.context().article().equals(b.context().article()) ? WITHIN : LIKELY;
  }

  /**
   * The points of all features where they reach {@link #least}, else {@link #TOO_FEW}. Few pairs
   * have the lowest that may do, so that hardly any is asked for its substance.
   */
  static int pointsToMerge(Content a, Content b) {
    int lowest = lowest(a, b);
    int points = pointsFrom(a, b, lowest);
    boolean enough = points >= MERGE || (points >= lowest && Substance.isShared(a, b));
    return enough ? points : TOO_FEW;
  }

  /** The points of all features, or some number below {@code least} when they are fewer. */
  private static int pointsFrom(Content a, Content b, int least) {
    int points = timeless(a, b, least - ArticlesAlike.MOST_WITH_DATES);
    if (points + ArticlesAlike.MOST_WITH_DATES < least) {
      return points;
    }
    points += Feature.DATE.points(a, b) + Feature.ARTICLES.points(a, b);
    return points < least ? points : points + Feature.SUBSTANCE.points(a, b);
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
            new Draft(first, false, 0),
            new Draft(second, false, 1),
            NameBook.of(List.of(first, second)));
    return new PairScore(
        points(first.content(), second.content()), pro, contra, objection.stream().toList());
  }
}

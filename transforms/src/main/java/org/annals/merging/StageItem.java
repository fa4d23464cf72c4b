package org.annals.merging;

import java.util.Optional;
import org.annals.model.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * A mention at home in a stage, or a cluster of an earlier stage that one of them may join: exactly
 * one is there.
 *
 * @param stage the stage
 * @param group all that can be merged with it in this stage has the same
 * @param mention the mention
 * @param cluster the cluster
 */
public record StageItem(
    Stage stage, Group group, @Nullable EventMention mention, @Nullable Cluster cluster) {

  /**
   * What is merged with each other in a stage.
   *
   * @param cell the stage's width
   * @param sort what all in it have in common
   * @param family of their actions; empty where these may be any, since one day has few events
   */
  public record Group(HomeCell cell, Sort sort, String family) {

    /** The group's name, by which a runner keeps it together. */
    @Override
    public String toString() {
      return cell + "|" + sort + "|" + family;
    }
  }

  /** A mention, in its own stage. */
  public static StageItem of(EventMention mention) {
    HomeCell home = HomeCell.of(mention.span());
    Stage stage = Stage.of(home.level());
    return new StageItem(
        stage,
        group(stage, home, Sort.of(mention), Akin.family(mention.candidate().action())),
        mention,
        null);
  }

  /** A cluster in a later stage; empty when no mention at home there looks for it. */
  public static Optional<StageItem> of(Cluster cluster, Stage stage, Interest interest) {
    boolean wanted =
        stage.levels().stream()
            .map(level -> cluster.home().within(level))
            .anyMatch(cell -> wanted(cluster, cell, interest));
    return wanted
        ? Optional.of(
            new StageItem(
                stage,
                group(stage, cluster.home(), cluster.sort(), cluster.family()),
                null,
                cluster))
        : Optional.empty();
  }

  private static boolean wanted(Cluster cluster, HomeCell cell, Interest interest) {
    return interest.inAny(Looking.finer(cell, cluster.sort(), cluster.family()), cluster.terms());
  }

  private static Group group(Stage stage, HomeCell home, Sort sort, String family) {
    return new Group(home.within(stage.width()), sort, stage == Stage.NEAR ? "" : family);
  }
}

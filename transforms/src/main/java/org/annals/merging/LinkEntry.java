package org.annals.merging;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finished cluster where it looks for events that it stands in some relation to.
 *
 * @param question what is looked for there
 * @param group what all that can be found have in common: an action and a year, a day of the year,
 *     a sentence, a day and somebody who acts
 * @param head the cluster
 */
public record LinkEntry(Question question, String group, ClusterHead head) {

  /** What a group can find. */
  public enum Question {
    /** Do both tell nearly the same? */
    ALIKE,
    /** Is the one an anniversary of the other? */
    DAY_OF_YEAR,
    /** Does the one report the other? */
    SENTENCE,
    /** How much is told of what somebody did on one day? */
    DEEDS
  }

  /** All entries of {@code cluster} that matter to somebody. */
  public static List<LinkEntry> of(Cluster cluster, Interest interest) {
    ClusterHead head = ClusterHead.of(cluster);
    Stream<LinkEntry> alike =
        alike(cluster, interest).map(group -> new LinkEntry(Question.ALIKE, group, head));
    Stream<LinkEntry> anniversaries =
        Looking.daysOfYear(cluster)
            .filter(place -> cluster.anniversary() || interest.in(place))
            .map(place -> new LinkEntry(Question.DAY_OF_YEAR, place, head));
    ClusterHead slim = head.withoutArticles();
    Stream<LinkEntry> reports =
        cluster.tellings().stream()
            .map(Looking::sentence)
            .filter(interest::in)
            .map(place -> new LinkEntry(Question.SENTENCE, place, slim));
    return Stream.of(alike, anniversaries, reports, deeds(cluster, head))
        .flatMap(entries -> entries)
        .toList();
  }

  private static Stream<LinkEntry> deeds(Cluster cluster, ClusterHead head) {
    if (cluster.home().level() != Level.DAY) {
      return Stream.empty();
    }
    ClusterHead slim = head.withStories(cluster);
    return cluster.content().actors().stream()
        .flatMap(actor -> Names.blockWords(actor).stream().limit(1))
        .distinct()
        .map(word -> new LinkEntry(Question.DEEDS, "deeds|" + cluster.home() + "|" + word, slim));
  }

  /** Two years when another day, near enough to contradict, lies in the next. */
  private static Stream<String> alike(Cluster cluster, Interest interest) {
    String action = cluster.sort().action();
    Set<String> groups = new LinkedHashSet<>();
    boolean wide = Level.YEAR.finerThan(cluster.home().level());
    if (!wide) {
      LocalDate last = cluster.home().lastDay().plusDays(Relations.CONFLICT_DAYS);
      groups.add(action + "|" + cluster.home().firstDay().getYear());
      groups.add(action + "|" + last.getYear());
    }
    if (wide
        || cluster.terms().stream().anyMatch(term -> interest.in(Looking.alike(action, term)))) {
      groups.add(action + "|" + HomeCell.ALL);
    }
    return groups.stream();
  }
}

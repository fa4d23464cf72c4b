package org.annals.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annals.text.Hash64;

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
    /** What else is told of somebody on one day? */
    DEEDS
  }

  /** All entries of {@code cluster} that matter to somebody. */
  public static List<LinkEntry> of(Cluster cluster, Interest interest) {
    ClusterHead head = ClusterHead.of(cluster);
    List<LinkEntry> entries = new ArrayList<>();
    for (String group : alike(cluster, interest)) {
      entries.add(new LinkEntry(Question.ALIKE, group, head));
    }
    if (Looking.hasDayOfYear(cluster)) {
      addAnniversaries(cluster, interest, head, entries);
    }
    addDeeds(cluster, head, entries);
    for (Telling telling : cluster.tellings()) {
      if (interest.in(Looking.sentence(telling))) {
        entries.add(
            new LinkEntry(
                Question.SENTENCE, Looking.sentenceGroup(telling), head.withoutArticles()));
      }
    }
    return entries;
  }

  private static void addAnniversaries(
      Cluster cluster, Interest interest, ClusterHead head, List<LinkEntry> entries) {
    String day = Looking.dayOfYear(cluster);
    long begun = Hash64.begin(day);
    for (String word : cluster.words()) {
      if (cluster.anniversary() || interest.in(Hash64.of(begun, word))) {
        entries.add(new LinkEntry(Question.DAY_OF_YEAR, day + word, head));
      }
    }
  }

  private static void addDeeds(Cluster cluster, ClusterHead head, List<LinkEntry> entries) {
    List<HomeCell> days = Affair.days(cluster.content().span());
    if (days.isEmpty()) {
      return;
    }
    ClusterHead slim = head.withStories(cluster);
    Set<String> words = new LinkedHashSet<>();
    for (String actor : cluster.content().actors()) {
      words.add(Names.blockWords(actor).get(0));
    }
    for (HomeCell day : days) {
      for (String word : words) {
        entries.add(new LinkEntry(Question.DEEDS, "deeds|" + day + "|" + word, slim));
      }
    }
  }

  /** Two years when another day, near enough to contradict, lies in the next. */
  private static Set<String> alike(Cluster cluster, Interest interest) {
    String action = cluster.family();
    Set<String> groups = new LinkedHashSet<>();
    boolean wide = Level.YEAR.finerThan(cluster.home().level());
    if (!wide) {
      LocalDate last = cluster.home().lastDay().plusDays(Relations.CONFLICT_DAYS);
      groups.add(action + "|" + cluster.home().firstDay().getYear());
      groups.add(action + "|" + last.getYear());
    }
    if (wide || interest.inAny(Looking.alike(action), cluster.terms())) {
      groups.add(action + "|" + HomeCell.ALL);
    }
    return groups;
  }
}

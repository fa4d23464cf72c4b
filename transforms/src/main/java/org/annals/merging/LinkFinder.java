package org.annals.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.MergedEvent.Link;
import org.annals.model.TimeSpan;

/** Finds how finished clusters stand to each other, and how much is told beside each. */
public final class LinkFinder {

  private final LinkEntry.Question question;
  private final List<ClusterHead> heads = new ArrayList<>(1);

  private LinkFinder(LinkEntry.Question question) {
    this.question = question;
  }

  /**
   * The links in {@code bucket}, which holds whole groups in any order. Of several versions of a
   * cluster the newest counts; several groups may find the same link.
   */
  public static List<EventPart> find(Iterable<LinkEntry> bucket) {
    Map<String, LinkFinder> groups = new HashMap<>();
    for (LinkEntry entry : bucket) {
      groups
          .computeIfAbsent(entry.group(), key -> new LinkFinder(entry.question()))
          .heads
          .add(entry.head());
    }
    List<EventPart> found = new ArrayList<>();
    for (LinkFinder group : groups.values()) {
      // It takes two to be linked, or to have an affair in common, and most are alone.
      if (group.heads.size() > 1) {
        group.find(newest(group.heads), found);
      }
    }
    return found;
  }

  /** The newest version of each, in the order of their ids. */
  private static List<ClusterHead> newest(List<ClusterHead> heads) {
    heads.sort(Comparator.comparing(ClusterHead::id));
    List<ClusterHead> newest = new ArrayList<>(heads.size());
    for (ClusterHead head : heads) {
      int last = newest.size() - 1;
      if (last >= 0 && newest.get(last).id().equals(head.id())) {
        newest.set(last, ClusterHead.newer(newest.get(last), head));
      } else {
        newest.add(head);
      }
    }
    return newest;
  }

  private void find(List<ClusterHead> all, List<EventPart> found) {
    if (all.size() < 2) {
      return;
    }
    if (question == LinkEntry.Question.DEEDS) {
      Affair.of(all).forEach((id, affair) -> found.add(EventPart.of(id, affair)));
      return;
    }
    Blocks<Dated> blocks = new Blocks<>();
    for (ClusterHead head : all) {
      List<String> names =
          question == LinkEntry.Question.ALIKE ? Terms.of(head.content()) : List.of("");
      blocks.add(names, head.id(), head.content(), Dated.of(head));
    }
    blocks.eachPair(
        (a, b) -> {
          if (question != LinkEntry.Question.ALIKE || a.isNear(b)) {
            link(a.head, b.head, found);
            link(b.head, a.head, found);
          }
        });
  }

  /** A cluster and its days, counted, as most of the pairs lie too far apart to be alike. */
  private record Dated(ClusterHead head, long first, long last) {

    static Dated of(ClusterHead head) {
      TimeSpan span = head.content().span();
      return new Dated(head, span.from().toEpochDay(), span.to().toEpochDay());
    }

    boolean isNear(Dated other) {
      return first - other.last <= Relations.CONFLICT_DAYS
          && other.first - last <= Relations.CONFLICT_DAYS;
    }
  }

  private void link(ClusterHead from, ClusterHead to, List<EventPart> found) {
    Relations.between(question, from, to)
        .ifPresent(relation -> found.add(EventPart.of(from.id(), new Link(relation, to.least()))));
  }
}

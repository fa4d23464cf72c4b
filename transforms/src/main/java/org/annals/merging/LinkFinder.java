package org.annals.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent.Link;
import org.annals.model.TimeSpan;

/** Finds how finished clusters stand to each other, and how much is told beside each. */
public final class LinkFinder {

  private final LinkEntry.Question question;
  private final Map<MentionKey, ClusterHead> heads = new TreeMap<>();

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
          .merge(entry.head().id(), entry.head(), ClusterHead::newer);
    }
    List<EventPart> found = new ArrayList<>();
    groups.values().stream().filter(LinkFinder::mayFind).forEach(group -> group.find(found));
    return found;
  }

  /** It takes two to be linked, or to have an affair in common. */
  private boolean mayFind() {
    return heads.size() > 1;
  }

  private void find(List<EventPart> found) {
    if (question == LinkEntry.Question.DEEDS) {
      Affair.of(heads.values()).forEach((id, affair) -> found.add(EventPart.of(id, affair)));
      return;
    }
    Blocks<Dated> blocks = new Blocks<>();
    for (ClusterHead head : heads.values()) {
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

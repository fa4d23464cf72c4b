package org.annals.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent.Link;

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
    Blocks<ClusterHead> blocks = new Blocks<>();
    for (ClusterHead head : heads.values()) {
      List<String> names =
          question == LinkEntry.Question.ALIKE ? Terms.of(head.content()) : List.of("");
      blocks.add(names, head.id(), head.content(), head);
    }
    blocks.eachPair(
        (a, b) -> {
          if (Relations.mayStand(question, a, b)) {
            link(a, b, found);
            link(b, a, found);
          }
        });
  }

  private void link(ClusterHead from, ClusterHead to, List<EventPart> found) {
    Relations.between(question, from, to)
        .ifPresent(relation -> found.add(EventPart.of(from.id(), new Link(relation, to.least()))));
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.annals.model.MergedEvent.Link;

/** Finds how finished clusters stand to each other. */
public final class LinkFinder {

  private final List<EventPart> found = new ArrayList<>();

  private LinkFinder() {}

  /**
   * The links in {@code bucket}, which holds whole blocks in any order. Several blocks may find the
   * same one.
   */
  public static List<EventPart> find(Iterable<LinkEntry> bucket) {
    Map<LinkEntry.Question, Blocks<LinkEntry>> blocks = new EnumMap<>(LinkEntry.Question.class);
    for (LinkEntry entry : bucket) {
      ClusterHead head = entry.head();
      blocks
          .computeIfAbsent(entry.question(), key -> new Blocks<>())
          .add(entry.block(), head.id(), head.size(), head.content(), entry);
    }
    LinkFinder finder = new LinkFinder();
    blocks.values().forEach(each -> each.eachPair(finder::see));
    return finder.found;
  }

  private void see(LinkEntry first, LinkEntry second) {
    ClusterHead a = first.head();
    ClusterHead b = second.head();
    if (first.question() == LinkEntry.Question.ALIKE
        && !HomeCell.common(a.home(), b.home()).equals(first.cell())) {
      return;
    }
    link(first.question(), a, b);
    link(first.question(), b, a);
  }

  private void link(LinkEntry.Question question, ClusterHead from, ClusterHead to) {
    Relations.between(question, from, to)
        .ifPresent(relation -> found.add(EventPart.of(from.id(), new Link(relation, to.least()))));
  }
}

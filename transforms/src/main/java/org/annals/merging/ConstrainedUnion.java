package org.annals.merging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.MentionKey;

/**
 * Unites clusters along edges, the best first, wherever all members of both may stand together
 * (complete link): A like B and B like C never bring together an A and a C that cannot agree.
 */
final class ConstrainedUnion {

  private final NameBook book;
  private final Map<MentionKey, Draft> drafts = new TreeMap<>();

  ConstrainedUnion(NameBook book) {
    this.book = book;
  }

  void add(Cluster single) {
    drafts.put(single.id(), new Draft(single));
  }

  /** Unites both ends, unless an end is none of those added or something stands against it. */
  void unite(Edge edge) {
    Draft from = drafts.get(edge.from());
    Draft to = drafts.get(edge.to());
    if (from == null || to == null) {
      return;
    }
    Draft a = from.whole();
    Draft b = to.whole();
    if (a != b && Constraints.objection(a, b, book).isEmpty()) {
      Draft large = a.size() >= b.size() ? a : b;
      large.take(large == a ? b : a, book);
    }
  }

  /** The id of the cluster that each of those added is in now. */
  Map<MentionKey, MentionKey> homes() {
    Map<MentionKey, MentionKey> homes = new TreeMap<>();
    drafts.forEach((key, draft) -> homes.put(key, draft.whole().id()));
    return homes;
  }

  List<Cluster> clusters() {
    return drafts.values().stream()
        .filter(draft -> draft.whole() == draft)
        .map(Draft::union)
        .toList();
  }
}

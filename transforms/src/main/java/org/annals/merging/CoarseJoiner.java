package org.annals.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.MentionKey;

/**
 * Lets coarse mentions join finer clusters: each the one that fits best, or none when two fit about
 * as well, since then nothing says which was meant. So "in 2023" never chains two events.
 */
final class CoarseJoiner {

  /** Of two clusters this near in score, neither is the one. */
  static final int TOO_CLOSE = 6;

  private final Map<MentionKey, Draft> drafts = new TreeMap<>();
  private final Map<MentionKey, Draft> joined = new TreeMap<>();
  private final NameBook book;

  /** A coarse mention and the clusters it may join, best first. */
  private record Suitor(Cluster single, List<Suit> suits) {}

  private record Suit(int score, Draft draft) {}

  CoarseJoiner(Map<MentionKey, Cluster> finer, NameBook book) {
    finer.forEach((id, cluster) -> drafts.put(id, new Draft(cluster)));
    this.book = book;
  }

  /**
   * Joins; who fits best comes first.
   *
   * @param singles clusters of one mention each, by their id
   * @param edges best first; only those that lead from these to a finer cluster count
   * @return the cluster that each single joined; without those that joined none
   */
  Map<MentionKey, MentionKey> join(Map<MentionKey, Cluster> singles, Collection<Edge> edges) {
    Map<MentionKey, MentionKey> homes = new TreeMap<>();
    for (Suitor suitor : suitors(singles, edges)) {
      Draft single = new Draft(suitor.single());
      choose(single, suitor.suits())
          .ifPresent(
              draft -> {
                draft.take(single, book);
                joined.put(draft.founder(), draft);
                homes.put(suitor.single().id(), draft.founder());
              });
    }
    return homes;
  }

  /** New versions of the clusters that were joined. */
  List<Cluster> joined() {
    return joined.values().stream().map(Draft::joined).toList();
  }

  private List<Suitor> suitors(Map<MentionKey, Cluster> singles, Collection<Edge> edges) {
    Map<MentionKey, Suitor> suitors = new TreeMap<>();
    List<Suitor> bestFirst = new ArrayList<>();
    for (Edge edge : edges) {
      Cluster single = singles.get(edge.from());
      Draft draft = drafts.get(edge.to());
      if (single != null && draft != null) {
        Suitor suitor = suitors.get(edge.from());
        if (suitor == null) {
          suitor = new Suitor(single, new ArrayList<>());
          suitors.put(edge.from(), suitor);
          bestFirst.add(suitor);
        }
        suitor.suits().add(new Suit(edge.score(), draft));
      }
    }
    return bestFirst;
  }

  private Optional<Draft> choose(Draft single, List<Suit> suits) {
    List<Suit> open =
        suits.stream()
            .filter(suit -> Constraints.objection(suit.draft(), single, book).isEmpty())
            .limit(2)
            .toList();
    if (open.isEmpty()
        || (open.size() == 2 && open.get(0).score() - open.get(1).score() <= TOO_CLOSE)) {
      return Optional.empty();
    }
    return Optional.of(open.get(0).draft());
  }
}

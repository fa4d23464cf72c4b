package org.annals.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets coarse mentions join finer clusters: each the one that fits best, or none when two fit about
 * as well, since then nothing says which was meant. So "in 2023" never chains two events.
 */
final class CoarseJoiner {

  /** Of two clusters this near in score, neither is the one. */
  static final int TOO_CLOSE = 6;

  /** Of two clusters as near as that, one with so many times the mentions of the other is. */
  private static final int MORE_TOLD = 4;

  private final List<Draft> drafts;
  private final NameBook book;
  private final Set<Integer> torn = new HashSet<>();

  /** A finer cluster that a mention may join. */
  private record Suit(int score, Draft draft) {

    /** What most tell of is meant by who tells of the month. */
    boolean isToldMore(Suit other) {
      return draft.begunBy() >= MORE_TOLD * other.draft.begunBy();
    }
  }

  CoarseJoiner(List<Draft> drafts, NameBook book) {
    this.drafts = drafts;
    this.book = book;
  }

  /** Joins along those of {@code pairs} that lead to a finer cluster; who fits best comes first. */
  void join(Pairs pairs) {
    Map<Integer, List<Suit>> suits = new LinkedHashMap<>();
    pairs.each(
        (score, first, second) -> {
          if (drafts.get(second).finer()) {
            suits
                .computeIfAbsent(first, key -> new ArrayList<>())
                .add(new Suit(score, drafts.get(second)));
          }
        });
    suits.forEach(
        (first, bestFirst) -> {
          Draft single = drafts.get(first);
          choose(single, bestFirst)
              .ifPresentOrElse(draft -> draft.take(single, book), () -> torn.add(first));
        });
  }

  /** Whether the draft at {@code place} suited finer clusters, and none of them was the one. */
  boolean isTorn(int place) {
    return torn.contains(place);
  }

  private Optional<Draft> choose(Draft single, List<Suit> bestFirst) {
    List<Suit> open =
        bestFirst.stream()
            .filter(suit -> Constraints.objection(suit.draft(), single, book).isEmpty())
            .limit(2)
            .toList();
    if (open.size() < 2 || open.get(0).score() - open.get(1).score() > TOO_CLOSE) {
      return open.stream().findFirst().map(Suit::draft);
    }
    return open.stream()
        .filter(suit -> open.stream().filter(suit::isToldMore).count() == open.size() - 1)
        .findFirst()
        .map(Suit::draft);
  }
}

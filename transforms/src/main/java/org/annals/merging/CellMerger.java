package org.annals.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.MentionKey;

/**
 * Merges the mentions of one sort whose home is one cell: each joins the one finer cluster that it
 * fits best, if any, and those left over form clusters of their own. Scores and keys decide, never
 * the order of arrival.
 */
final class CellMerger {

  private final int home;
  private final List<Draft> drafts = new ArrayList<>();
  private final Pairs pairs;
  private final List<Cluster> all;

  /**
   * Takes up a cell.
   *
   * @param singles clusters of one mention each, at home in the cell; sorted by id
   * @param finer clusters of finer cells within it; sorted by id
   */
  CellMerger(List<Cluster> singles, List<Cluster> finer) {
    home = singles.size();
    all = Stream.of(singles, finer).flatMap(List::stream).toList();
    for (Cluster cluster : all) {
      drafts.add(new Draft(cluster, drafts.size() >= home, drafts.size()));
    }
    pairs = Pairs.among(all, home);
  }

  /** Merges; to be called once. */
  void merge() {
    if (pairs.areNone()) {
      return;
    }
    NameBook book = NameBook.of(all);
    new CoarseJoiner(drafts, book).join(pairs);
    Rivals rivals = new Rivals(drafts, pairs, book);
    pairs.each(
        (score, first, second) -> {
          if (second < home
              && (score >= PairScorer.MERGE || rivals.areLikes(score, first, second))) {
            unite(drafts.get(first), drafts.get(second), book);
          }
        });
  }

  /** The id of the cluster that each single is in now, in their order. */
  List<MentionKey> homes() {
    return drafts.subList(0, home).stream().map(draft -> draft.whole().id()).toList();
  }

  /** All clusters of the cell as they are now, the finer ones included. */
  List<Cluster> clusters() {
    return drafts.stream().filter(draft -> draft.whole() == draft).map(Draft::cluster).toList();
  }

  /**
   * Complete link: A like B and B like C never bring together an A and a C that cannot agree, or
   * two clusters that began unlike. The two given look like one.
   */
  private void unite(Draft first, Draft second, NameBook book) {
    Draft a = first.whole();
    Draft b = second.whole();
    if (a == b) {
      return;
    }
    boolean together =
        (a.finer() || b.finer())
            ? follows(first, second)
            : (a == first && b == second) || a.beganLike(b);
    if (together
        && Constraints.objection(a, b, book).isEmpty()
        && (a.finer() || b.finer() || a.isNowhereUnlike(b, pairs))) {
      Draft large = b.finer() || (!a.finer() && a.size() < b.size()) ? b : a;
      large.take(large == a ? b : a, book);
    }
  }

  /** Whether one has joined a finer cluster and the other, still alone, tells the very same. */
  private static boolean follows(Draft first, Draft second) {
    boolean alone = first.whole() == first || second.whole() == second;
    boolean joined = first.whole().finer() != second.whole().finer();
    return alone && joined && first.beganAs(second);
  }
}

package org.annals.merging;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

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
    CoarseJoiner joiner = new CoarseJoiner(drafts, book);
    joiner.join(pairs);
    Rivals rivals = new Rivals(drafts, pairs, book);
    pairs.each(
        (score, first, second) -> {
          if (second < home
              && (score >= PairScorer.MERGE || rivals.areLikes(score, first, second))) {
            boolean sure =
                score >= PairScorer.MERGE && !joiner.isTorn(first) && !joiner.isTorn(second);
            unite(drafts.get(first), drafts.get(second), sure, book);
          }
        });
  }

  /** What became of the cell. */
  MergedCell merged() {
    IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    List<Cluster> clusters = new ArrayList<>();
    List<Integer> homes = new ArrayList<>(home);
    for (Draft single : drafts.subList(0, home)) {
      Draft whole = single.whole();
      int place = places.computeIfAbsent(whole, draft -> clusters.size());
      if (place == clusters.size()) {
        clusters.add(whole.cluster());
      }
      homes.add(place);
    }
    return new MergedCell(homes, clusters);
  }

  /**
   * Complete link: A like B and B like C never bring together an A and a C that cannot agree, or
   * two clusters that began unlike, most of whose parts are. The two given look like one.
   *
   * @param sure whether they do beyond doubt, and neither could have joined two finer clusters
   */
  private void unite(Draft first, Draft second, boolean sure, NameBook book) {
    Draft a = first.whole();
    Draft b = second.whole();
    if (a == b) {
      return;
    }
    boolean finer = a.finer() || b.finer();
    boolean together =
        finer
            ? follows(first, second, sure)
            : (a == first && b == second) || a.beganLike(b) || a.isMostlyLike(b);
    if (together
        && Constraints.objection(a, b, book).isEmpty()
        && ((finer && first.beganAs(second)) || a.isNowhereUnlike(b, pairs))) {
      Draft large = b.finer() || (!a.finer() && a.size() < b.size()) ? b : a;
      large.take(large == a ? b : a, book);
    }
  }

  /**
   * Whether one has joined a finer cluster and the other, still alone, tells the very same, or
   * looks like most of what is there.
   */
  private static boolean follows(Draft first, Draft second, boolean sure) {
    Draft a = first.whole();
    Draft b = second.whole();
    return (a == first || b == second)
        && a.finer() != b.finer()
        && (first.beganAs(second) || (sure && a.isMostlyLike(b)));
  }
}

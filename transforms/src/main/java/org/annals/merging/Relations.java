package org.annals.merging;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.model.Basis;
import org.annals.model.EventKind;
import org.annals.model.Relation;

/** What one cluster is to another that it was not merged with. */
final class Relations {

  /** From this many points on, the date left out, two tell of one matter. */
  static final int SAME_MATTER = 40;

  /** From this many points on, the date left out, two that differ in their day contradict. */
  static final int SAME_CONTENT = 48;

  /** Days that contradicting tellings may lie apart; more is another event. */
  static final int CONFLICT_DAYS = 7;

  private Relations() {}

  /** How {@code from} stands to {@code to}: "from RELATION to"; empty when it does not. */
  static Optional<Relation> between(LinkEntry.Question question, ClusterHead from, ClusterHead to) {
    return switch (question) {
      case SENTENCE -> reports(from, to) ? Optional.of(Relation.REPORTS) : Optional.empty();
      case DAY_OF_YEAR ->
          anniversary(from, to) ? Optional.of(Relation.ANNIVERSARY_OF) : Optional.empty();
      case ALIKE -> alike(from, to);
      case DEEDS -> Optional.empty();
    };
  }

  private static boolean reports(ClusterHead from, ClusterHead to) {
    return from.sort().report() && !to.sort().report();
  }

  private static boolean anniversary(ClusterHead from, ClusterHead to) {
    return from.anniversary()
        && !to.anniversary()
        && to.content().span().to().isBefore(from.content().span().from());
  }

  /** Scoring costs most, and hardly any pair gets as far. */
  private static Optional<Relation> alike(ClusterHead from, ClusterHead to) {
    if (!from.content().span().overlaps(to.content().span())) {
      return contradicts(from, to)
          ? alike(from, to, SAME_CONTENT, Relation.CONFLICT)
          : Optional.empty();
    }
    if (followsOrDenies(from, to)) {
      return alike(from, to, SAME_MATTER, denies(from, to) ? Relation.CONFLICT : Relation.FOLLOWS);
    }
    return partOf(from, to) ? alike(from, to, SAME_MATTER, Relation.PART_OF) : Optional.empty();
  }

  private static Optional<Relation> alike(
      ClusterHead from, ClusterHead to, int least, Relation relation) {
    boolean akin = Akin.are(from.content().action(), to.content().action());
    return akin && PairScorer.timeless(from.content(), to.content(), least) >= least
        ? Optional.of(relation)
        : Optional.empty();
  }

  private static boolean denies(ClusterHead from, ClusterHead to) {
    return from.sort().standing() == Standing.DENIED || to.sort().standing() == Standing.DENIED;
  }

  /** What was planned or alleged comes first; a denial contradicts whatever asserts. */
  private static boolean followsOrDenies(ClusterHead from, ClusterHead to) {
    if (!from.sort().differsInStandingOnly(to.sort())) {
      return false;
    }
    Standing other = to.sort().standing();
    return switch (from.sort().standing()) {
      case REAL ->
          other == Standing.PLANNED || other == Standing.ALLEGED || other == Standing.DENIED;
      case ALLEGED -> other == Standing.DENIED;
      case DENIED -> other == Standing.REAL || other == Standing.ALLEGED;
      case PLANNED, RECURRING -> false;
    };
  }

  private static boolean partOf(ClusterHead from, ClusterHead to) {
    Sort whole = to.sort();
    Sort part = from.sort();
    boolean within = to.content().span().contains(from.content().span());
    boolean wider = Spans.days(to.content().span()) > Spans.days(from.content().span());
    boolean counted = whole.count() && part.differsInCountOnly(whole);
    boolean habit = whole.standing() == Standing.RECURRING && part.differsInStandingOnly(whole);
    boolean lasting = whole.differsInKindOnly(part) && whole.kind() == EventKind.PERIOD;
    return within && (counted || habit || (wider && (lasting || whole.equals(part))));
  }

  /**
   * Two days for one event: both days are near and stated as such, no article tells both, and each
   * is told by somebody who wrote after both, so could have known of either. Of two whose days do
   * not overlap.
   */
  private static boolean contradicts(ClusterHead a, ClusterHead b) {
    return !a.sort().report()
        && !a.sort().count()
        && a.content().basis() != Basis.REPORTED
        && b.content().basis() != Basis.REPORTED
        && a.sort().equals(b.sort())
        && Spans.gap(a.content().span(), b.content().span()) <= CONFLICT_DAYS
        && a.articles().stream().noneMatch(b.articles()::contains)
        && wroteAfter(a, b)
        && wroteAfter(b, a);
  }

  private static boolean wroteAfter(ClusterHead teller, ClusterHead other) {
    LocalDate published = teller.published();
    return published != null && !published.isBefore(other.content().span().to());
  }
}

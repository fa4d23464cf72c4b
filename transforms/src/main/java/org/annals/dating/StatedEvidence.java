package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Article;
import org.annals.model.Published.Evidence;

/** Every day that is stated for an article, whoever states it. */
final class StatedEvidence {

  private static final int CONFIRMED = 3;

  private StatedEvidence() {}

  /** The candidates of {@code article}; days that cannot be are told and have no vote. */
  static Ballot ballot(Article article) {
    DayOrder order = DayOrder.of(article);
    List<Candidate> candidates = new ArrayList<>(MetadataEvidence.of(article, order));
    candidates.addAll(StampEvidence.of(article, order));
    candidates.addAll(DatelineEvidence.of(article));
    candidates.addAll(AddressEvidence.of(article));
    List<Evidence> impossible = new ArrayList<>();
    candidates.forEach(
        c -> ImpossibleDays.why(c).ifPresent(why -> impossible.add(c.evidence(why))));
    candidates.removeIf(c -> ImpossibleDays.why(c).isPresent());
    List<Candidate> zoned = candidates.stream().map(c -> confirmed(c, candidates)).toList();
    return new Ballot(Refreshed.weigh(zoned), impossible);
  }

  /**
   * An address, a visible date and a time with its own zone name the day that the newsroom saw;
   * metadata in universal time that lies across midnight confirms it.
   */
  private static Candidate confirmed(Candidate candidate, List<Candidate> all) {
    boolean across =
        Zones.isLocal(candidate)
            && all.stream()
                .anyMatch(
                    other ->
                        other.source().endsWith(Zones.ACROSS)
                            && other.day().equals(candidate.day()));
    return across ? candidate.weighing(candidate.weight() * CONFIRMED) : candidate;
  }
}

package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Article;

/** Every day that is stated for an article, whoever states it. */
final class StatedEvidence {

  private static final int PRESS_BEGAN = 1605;
  private static final int BEYOND_ANY_ARTICLE = 2100;

  private static final int CONFIRMED = 3;

  private StatedEvidence() {}

  /**
   * The candidates of {@code article}; days before there was a press, or beyond this century, are
   * slips and left out.
   */
  static Ballot ballot(Article article) {
    DayOrder order = DayOrder.of(article);
    List<Candidate> candidates = new ArrayList<>(MetadataEvidence.of(article, order));
    candidates.addAll(StampEvidence.of(article, order));
    candidates.addAll(DatelineEvidence.of(article));
    candidates.addAll(AddressEvidence.of(article));
    candidates.removeIf(
        c -> c.day().getYear() < PRESS_BEGAN || c.day().getYear() >= BEYOND_ANY_ARTICLE);
    List<Candidate> zoned = candidates.stream().map(c -> confirmed(c, candidates)).toList();
    return new Ballot(Refreshed.weigh(zoned));
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

package org.annals.benchmarks.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
final class CoreferenceScoreTest {

  private static final double NEAR = 1e-9;

  @Test
  void aSplitAndAWrongJoinAreCountedByAllMeasures() {
    CoreferenceScore score =
        CoreferenceScore.of(List.of("x", "x", "x", "y"), List.of("1", "1", "2", "2"));

    assertScore(1.0 / 2, 1.0 / 3, score.pairs());
    assertScore(1.0 / 2, 1.0 / 2, score.muc());
    assertScore(3.0 / 4, 2.0 / 3, score.bCubed());
    assertScore((0.8 + 2.0 / 3) / 2, (0.8 + 2.0 / 3) / 2, score.ceaf());
  }

  @Test
  void theSameClustersUnderOtherNamesArePerfect() {
    CoreferenceScore score =
        CoreferenceScore.of(List.of("x", "y", "x", "z"), List.of("3", "1", "3", "2"));

    assertEquals(1, score.conll(), NEAR);
    assertScore(1, 1, score.pairs());
  }

  @Test
  void ceafTakesTheBestMatchingNotTheGreediest() {
    BestMatching matching = new BestMatching();
    matching.add("a", "1", 0.9);
    matching.add("a", "2", 0.8);
    matching.add("b", "1", 0.8);
    matching.add("c", "3", 0.5);

    assertEquals(0.8 + 0.8 + 0.5, matching.total(), NEAR);
  }

  @Test
  void nothingTogetherFindsNoPair() {
    CoreferenceScore score = CoreferenceScore.of(List.of("x", "x"), List.of("1", "2"));

    assertScore(0, 0, score.pairs());
    assertEquals(0, score.muc().f1(), NEAR);
  }

  private static void assertScore(double precision, double recall, PrecisionRecall score) {
    assertEquals(precision, score.precision(), NEAR);
    assertEquals(recall, score.recall(), NEAR);
  }
}

package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

  private static Annotation at(int start, int end, String value) {
    return new Annotation(start, end, "x", "DATE", value);
  }

  @Test
  void oneFoundExpressionAnswersOnlyOneOfTheCorpus() {
    Annotation first = at(0, 4, "1950");
    Annotation second = at(5, 9, "1953");
    Annotation both = at(0, 9, "1950/1953");
    assertEquals(
        List.of(new Match(first, both), new Match(second, null)),
        Match.align(List.of(first, second), List.of(both)));
  }

  @Test
  void theFirstOverlappingOneIsTakenAndTheRestIsFalse() {
    Annotation gold = at(0, 9, "1950/1953");
    Annotation left = at(0, 4, "1950");
    Annotation right = at(5, 9, "1953");
    assertEquals(
        List.of(new Match(gold, left), new Match(null, right)),
        Match.align(List.of(gold), List.of(left, right)));
  }

  @Test
  void touchingIsNotOverlapping() {
    Annotation gold = at(0, 4, "1950");
    Annotation next = at(4, 6, "1950");
    assertEquals(
        List.of(new Match(gold, null), new Match(null, next)),
        Match.align(List.of(gold), List.of(next)));
  }

  @Test
  void theOutcomeIsTheWorstThatIsWrong() {
    Annotation gold = at(0, 4, "1950");
    Annotation time = new Annotation(1, 4, "x", "TIME", "1950");
    assertEquals(Match.Outcome.RIGHT, new Match(gold, at(0, 4, "1950")).outcome());
    assertEquals(Match.Outcome.SPAN, new Match(gold, at(1, 4, "1950")).outcome());
    assertEquals(Match.Outcome.TYPE, new Match(gold, time).outcome());
    assertEquals(Match.Outcome.VALUE, new Match(gold, at(1, 4, "1951")).outcome());
    assertEquals(Match.Outcome.MISSED, new Match(gold, null).outcome());
    assertEquals(Match.Outcome.FALSE, new Match(null, gold).outcome());
  }

  @Test
  void aDecadeAndACenturyAgreeInEitherNotationAndAYearDoesNot() {
    assertEquals(true, at(0, 4, "199X").sameValue(at(0, 4, "199")));
    assertEquals(true, at(0, 4, "19").sameValue(at(0, 4, "19XX")));
    assertEquals(false, at(0, 4, "199X").sameValue(at(0, 4, "1999")));
    assertEquals(false, at(0, 4, "19XX").sameValue(at(0, 4, "199")));
  }
}

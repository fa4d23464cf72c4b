package org.annals.benchmarks.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingTest {

  private static final String STORY = "One sank. Two were saved. Three cheered. Four slept.";
  private static final List<String> OWN = List.of("A bell rang.", "A dog barked.");

  @Test
  void aSentenceIsCountedRound() {
    assertEquals("Two were saved.", Retelling.sentence(STORY, 1));
    assertEquals("Two were saved.", Retelling.sentence(STORY, 5));
  }

  @Test
  void aShareOfTheSentencesStays() {
    assertEquals(STORY, Retelling.of(STORY, 100, OWN));
    assertEquals(
        "A bell rang. Two were saved. A bell rang. Four slept.", Retelling.of(STORY, 50, OWN));
    assertEquals(
        "A bell rang. A dog barked. A bell rang. Four slept.", Retelling.of(STORY, 25, OWN));
    assertEquals(
        "A bell rang. A dog barked. A bell rang. A dog barked.", Retelling.of(STORY, 0, OWN));
  }
}

package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {

  @ParameterizedTest
  @CsvSource({
    "gave, give, PAST",
    "given, give, PARTICIPLE",
    "led, lead, PAST_OR_PARTICIPLE",
    "cut, cut, ANY",
    "signed, sign, PAST_OR_PARTICIPLE",
    "stopped, stop, PAST_OR_PARTICIPLE",
    "raised, raise, PAST_OR_PARTICIPLE",
    "carried, carry, PAST_OR_PARTICIPLE",
    "agreed, agree, PAST_OR_PARTICIPLE",
    "dying, die, GERUND",
    "making, make, GERUND",
    "crosses, cross, THIRD",
    "re-elected, re-elect, PAST_OR_PARTICIPLE",
    "livestreamed, livestream, PAST_OR_PARTICIPLE",
    "was, be, PAST"
  })
  void endingTellsLemmaAndForm(String word, String lemma, VerbForm form) {
    assertEquals(Optional.of(new Verbs.Reading(lemma, form)), Verbs.read(word));
  }

  @ParameterizedTest
  @CsvSource({
    "give, gave, given",
    "visit, visited, visited",
    "plan, planned, planned",
    "carry, carried, carried",
    "offer, offered, offered",
    "re-take, re-took, re-taken",
    "agree, agreed, agreed"
  })
  void principalPartsAreFormed(String lemma, String past, String participle) {
    assertEquals(past, Verbs.past(lemma));
    assertEquals(participle, Verbs.participle(lemma));
  }

  @Test
  void nounsAreNoVerbs() {
    assertEquals(Optional.empty(), Verbs.read("parliament"));
  }

  @Test
  void establishingNeedsAnObjectAndArrivingDoesNot() {
    assertTrue(Verbs.needsObject("establish"));
    assertFalse(Verbs.needsObject("arrive"));
  }
}

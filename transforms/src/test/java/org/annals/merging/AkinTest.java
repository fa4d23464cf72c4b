package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classes of action one event can have. */
class AkinTest {

  @ParameterizedTest
  @CsvSource({
    "shoot, shoot, AKIN",
    "shoot, kill, AKIN",
    "kill, shoot, AKIN",
    "attack, shoot, AKIN",
    "attack, kill, NEAR",
    "explode, kill, NEAR",
    "rule, lose, NEAR",
    "agree, sign, AKIN",
    "kill, arrest, APART",
    "start, end, APART",
    "kill, injure, APART",
    "say, sign, APART",
    "praise, announce, APART",
    "announce, sign, NEAR",
    "sign, buy, STRANGE",
    "visit, resign, STRANGE"
  })
  void kinIsNotHandedOn(String one, String other, Akin akin) {
    assertEquals(akin, Akin.of(one, other));
    assertEquals(akin, Akin.of(other, one));
  }

  @Test
  void eachOfTheOneStandsAtLeastSoToEachOfTheOther() {
    assertEquals(Akin.AKIN, Akin.ofAll(List.of("kill", "die"), List.of("shoot")));
    assertEquals(Akin.NEAR, Akin.ofAll(List.of("shoot", "kill"), List.of("attack")));
    assertEquals(Akin.APART, Akin.ofAll(List.of("shoot", "start"), List.of("attack", "end")));
  }

  @ParameterizedTest
  @CsvSource({"kill, attack", "die, crash", "explode, shoot", "sell, end fighting", "lose, deny"})
  void whateverCanBeReachedIsOneFamily(String one, String other) {
    assertEquals(Akin.family(one), Akin.family(other));
  }

  @Test
  void whoIsAkinToNobodyIsAFamily() {
    assertEquals("resign", Akin.family("resign"));
  }
}

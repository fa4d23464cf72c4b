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
    "shoot, shoot, true",
    "shoot, kill, true",
    "kill, shoot, true",
    "attack, shoot, true",
    "attack, kill, false",
    "agree, sign, true",
    "sign, buy, false",
    "visit, resign, false"
  })
  void kinIsNotHandedOn(String one, String other, boolean akin) {
    assertEquals(akin, Akin.are(one, other));
  }

  @Test
  void eachOfTheOneIsAkinToEachOfTheOther() {
    assertEquals(true, Akin.areAll(List.of("kill", "die"), List.of("shoot")));
    assertEquals(false, Akin.areAll(List.of("shoot", "kill"), List.of("attack")));
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

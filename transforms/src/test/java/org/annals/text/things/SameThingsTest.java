package org.annals.text.things;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SameThingsTest {

  @ParameterizedTest
  @CsvSource({
    "tremor, earthquake",
    "skipper, captain",
    "drugstore, pharmacy",
    "norwegian, norway",
    "dane, denmark",
    "bridge, bridge",
  })
  void oneWordStandsForAll(String word, String first) {
    assertEquals(first, SameThings.of(word));
  }

  @ParameterizedTest
  @CsvSource({"norwegian, norway", "finn, finland", "post, post", "labour, labour", "jet, jet"})
  void aNameIsNoThingButACountryByItsAdjective(String word, String first) {
    assertEquals(first, SameThings.ofName(word));
  }
}

package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classes of action clauses tell: a verb alone, with its object, or a noun. */
class ActionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru invaded Chile in 1962. | invade",
        "Peru launched a war on Chile in 1962. | invade",
        "Despite the claims of Peru, the war it launched in 1962 ended in defeat. | invade",
        "Peru launched a ship in 1962. | launch",
        "The armistice was signed in 1962. | end fighting",
        "Much has changed since the end of the war in 1962. | end fighting",
        "The treaty was signed in 1962. | sign",
        "Ada Lindqvist laid a wreath in 1962. | honour dead",
        "Ada Lindqvist visited a cemetery in 1962. | honour dead",
        "Ada Lindqvist visited a school in 1962. | visit",
        "Ada Lindqvist gave Omar Diallo a tour of the harbour in 1962. | show",
        "Ada Lindqvist gave Omar Diallo – a friend of the house – a tour of Lima in 1962. | show"
      })
  void theObjectSaysWhatALooseVerbDoes(String text, String action) {
    assertEquals(action, Extracted.from(text).get(0).action());
  }
}

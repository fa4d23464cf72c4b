package org.annals.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.model.EventCandidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in what a sentence tells. */
class ActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lindqvist met Omar Diallo in Lima on Monday. | [Ada Lindqvist, Omar Diallo]
          # what is launched or opened is no actor, nor is a name that it has before it
          Millions of songs had been sold from the Volta store since its launch in 2003. | []
          Prices fell after the opening of the Volta store in 2003. | []
          Nobody remembers the death of the Volta founder in 2003. | [Volta]
          Nobody remembers the launch of the store by Ada Lindqvist in 2003. | [Ada Lindqvist]
          # whom a pronoun means
          Omar Diallo ruled the port. Ada Lindqvist deposed him in 1994. | [Ada Lindqvist, Omar Diallo]
          Ada Lindqvist left the court. She praised it on Monday. | [Ada Lindqvist]
          # whose a noun is
          Ada Lindqvist had been unwell since her resignation in March. | [Ada Lindqvist]
          # somebody behind a firm or a country
          The founder and chairman of Volta Inc. Colin Berg died on Monday. | [Colin Berg, Volta Inc.]
          The president of Peru Colin Berg resigned on Monday. | [Colin Berg, Peru]
          """)
  void whoActs(String text, String actors) {
    assertEquals(
        actors,
        Extracted.from(text).stream()
            .reduce((first, last) -> last)
            .map(EventCandidate::actors)
            .orElseThrow()
            .toString());
  }
}

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
          # names that "of" joins
          The Bank of Elmland raised rates on Monday. | [Bank of Elmland]
          The Republic of Chile launched a satellite on Monday. | [Chile]
          The University of Lima opened a laboratory in May. | [University of Lima]
          The Guild of Bakers expelled Ada Lindqvist in 1962. | [Guild of Bakers, Ada Lindqvist]
          The Bank of Elmland governor Ada Lindqvist resigned on Monday. | [Bank of Elmland, Ada Lindqvist]
          Omar Diallo visited the Palace of the Republic on Monday. | [Omar Diallo, Palace of the Republic]
          The Temple of the Golden Lion burned down in May. | [Temple of the Golden Lion]
          The Great Hall of the People reopened in May. | [Great Hall of the People]
          Five-year-old Omar Diallo fell into a pond on Sunday. | [Omar Diallo]
          # and "for", and "and" between two matters of one body
          The Movement for Rural Change won 40 seats in May. | [Movement for Rural Change]
          The Department of Roads and Harbours closed the bridge on Monday. | [Department of Roads and Harbours]
          The Ministry of Trade and Acme Inc signed a deal on Monday. | [Ministry of Trade, Acme Inc]
          # where a place lies
          Ada Lindqvist spoke in Flint, Mich., on Sunday. | [Ada Lindqvist]
          Ada Lindqvist spoke in Cuzco, Peru, on Sunday. | [Ada Lindqvist]
          # where somebody belongs
          Ada Lindqvist, a member of the Guild, left on Monday. | [Ada Lindqvist]
          # a team, and no people
          The Cleveland Indians lost. The Indians won the cup in 2003. | [Cleveland Indians]
          Democrat Colin Berg won the seat. Berg promised a tax in May. | [Colin Berg]
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

package org.annals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a text is in, by its own words; {@code und} where they do not say. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ferry left Tromsø in a storm, and it was not seen again until it ran aground off the islands on Tuesday.
          en | Prime Minister Olav Håkonsson met Presidents Świętosław Kowalczyk and João Guimarães in Reykjavík, and they spoke of the fishing grounds.
          de | Die Fähre ist am Dienstag vor den nördlichen Inseln auf Grund gelaufen, teilte die Küstenwache mit.
          fr | Le navire a quitté le port mardi dans la tempête et il est arrivé sur les rochers avec tous les passagers.
          es | El barco salió del puerto el martes con una tormenta y llegó a las rocas con todos los pasajeros.
          nl | Het schip is dinsdag in een storm uit de haven vertrokken en het liep op de rotsen voor de kust van het eiland.
          sv | Färjan lämnade hamnen på tisdagen i storm och gick på grund utanför öarna, sade kustbevakningen till tidningen.
          """)
  void aText(String language, String text) {
    assertEquals(language, Languages.of(text, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recep Yılmaz, Kemal Öztürk debate in Ankara Sunday.",
        "São Bento, Rio Claro, Belo Monte, Porto Novo, Campo Grande flooded.",
        "Håkonsson beats Świętosław, Guimarães third; Erdoğdu, Nguyễn, Kovačević out.",
        "Ferry aground",
        "12 40 55 78"
      })
  void namesAloneSayNothing(String text) {
    assertEquals("und", Languages.of(text, null));
  }

  @Test
  void whatIsDeclaredCountsOnlyWhereTheWordsDoNotSay() {
    assertEquals("no", Languages.of("Ferge på grunn", "no-NO"));
    assertEquals("de", Languages.of("Fährunglück", "de_AT"));
    assertEquals("und", Languages.of("Fährunglück", "?"));
    assertEquals(
        "en",
        Languages.of(
            "The ferry left the port in a storm, and it was not seen again until Tuesday.", "de"));
  }
}

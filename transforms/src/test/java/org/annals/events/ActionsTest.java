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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A strong earthquake shook Lima in 1962. | quake",
        "The earthquake killed 40 people in 1962. | quake",
        "Lima was struck by a strong earthquake in 1962. | quake",
        "Lima was struck by the company's lawyers in 1962. | attack",
        "Typhoon Lindqvist slammed into Lima in 1962. | storm weather",
        "An aftershock hit the port in 1962. | quake",
        "The explosion killed 40 people in 1962. | kill",
        "The attack took place in 1962. | attack",
        "Talks were held in Lima in 1962. | meet",
        "The war between Peru and Chile began in 1962. | invade",
        "The war between Peru and Chile ended in 1962. | end fighting",
        "The stoppage, which began in 1962, ended in defeat. | strike work",
        "The trial of Ada Lindqvist began in 1962. | indict",
        "The trial of Ada Lindqvist resumed in 1962. | start",
        "The concert began in 1962. | start"
      })
  void theSubjectSaysWhatALooseVerbDoes(String text, String action) {
    assertEquals(action, Extracted.from(text).get(0).action());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme fired Ada Lindqvist in 1962. | dismiss",
        "Ada Lindqvist seized power in 1962. | dismiss",
        "Ada Lindqvist was sworn in in 1962. | take office",
        "Ada Lindqvist took office in 1962. | take office",
        "Ada Lindqvist became president in 1962. | take office",
        "Ada Lindqvist was elected mayor in 1962. | elect",
        "Peru seized a ship in 1962. | arrest",
        "Ada Lindqvist tried to close the pier in 1962. | attempt",
        "A court tried Ada Lindqvist in 1962. | indict",
        "Ada Lindqvist was tried in 1962. | indict",
        "Police raided the offices of Acme in 1962. | search",
        "Rebels raided the harbour in 1962. | attack",
        "Ten miners were brought to the surface in 1962. | rescue",
        "A crew brought ten miners to the surface in 1962. | rescue",
        "Police took Ada Lindqvist into custody in 1962. | arrest",
        "Ada Lindqvist took a train into Lima in 1962. | take",
        "Two miners climbed to safety in 1962. | escape",
        "Ada Lindqvist was fired in 1962. | dismiss",
        "Peru fired a missile in 1962. | launch",
        "Two rockets were fired in 1962. | launch",
        "Peru dismissed the claim in 1962. | deny",
        "Acme dismissed editor Ada Lind in 1962. | dismiss",
        "Ada Lindqvist was taken into custody in 1962. | arrest",
        "Acme completed its takeover of Kelso Foods in 1962. | buy",
        "Acme completed a bridge in 1962. | build",
        "Acme posted a profit of 4 million pounds in 1962. | report",
        "Acme posted a letter in 1962. | say",
        "A train came off the rails in 1962. | crash",
        "A train came to Lima in 1962. | come",
        "The weavers laid down tools in 1962. | strike work",
        "Parliament gave its consent to the canal in 1962. | approve",
        "Peru ratified the treaty in 1962. | approve",
        "Omar Diallo attempted a crossing of the strait in 1962. | attempt",
        "Ada Lindqvist called her sister in 1962. | call"
      })
  void oneVerbDoesOtherThingsToOthers(String text, String action) {
    assertEquals(action, Extracted.from(text).get(0).action());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The strike by ferry workers took place in 1962. | strike work",
        "The union held a strike over wages in 1962. | strike work",
        "The strike on the harbour took place in 1962. | attack",
        "The strike on the barracks, which killed two workers, took place in 1962. | attack"
      })
  void aStrikeOfWorkersIsNoAttack(String text, String action) {
    assertEquals(action, Extracted.from(text).get(0).action());
  }
}

package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.model.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenseCuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAST | He left on #.",
        "PAST | It was built #.",
        "PAST | They had met #.",
        "PAST | It has been closed #.",
        "PAST | They failed to meet #.",
        "PAST | On # the mayor spoke.",
        "PAST | It had been scheduled for #.",
        "PAST | Mr. Hall, of St. Ives, left #.",
        "PAST | He did not come #.",
        "PAST | He could not be reached #.",
        "PAST | Prices have come down since #.",
        "PAST | He left at the close of trading #.",
        "PAST | They set fire to the hall #.",
        "PAST | The court set a date for it #.",
        "FUTURE | They are set to play #.",
        "FUTURE | On # he plans to meet them.",
        "FUTURE | It will open #.",
        "FUTURE | It will be opened #.",
        "FUTURE | It is expected to open #.",
        "FUTURE | They agreed to meet #.",
        "FUTURE | The council voted to shut the hall #.",
        "FUTURE | They voted to strike #.",
        "FUTURE | She decided to cut the grant #.",
        "PAST | They managed to cut the rope #.",
        "FUTURE | It is due #.",
        "FUTURE | It may open #.",
        "FUTURE | On # the court is to rule.",
        "FUTURE | The vote was scheduled for #.",
        "FUTURE | It opens #.",
        "FUTURE | It takes place #.",
        "FUTURE | He goes on trial #.",
        "FUTURE | Two men go on trial #.",
        "FUTURE | Schools reopen #.",
        "PAST | The vote # to leave the league shook them.",
        "PRESENT | It marks #.",
        "FUTURE | The talks were to end #.",
        "FUTURE | The march planned for # worries them.",
        "PRESENT | It is #.",
        "PRESENT | # is a holiday.",
        "NONE | Fire at the close on #.",
        "NONE | It had been due to open #.",
        "NONE | Fire on #.",
        "NONE | He left. Fire on #. It opens."
      })
  void theNearestVerbGroupGivesTheDirection(Tense tense, String sentence) {
    int at = sentence.indexOf('#');

    assertEquals(tense, TenseCues.around(sentence, at, at + 1));
  }
}

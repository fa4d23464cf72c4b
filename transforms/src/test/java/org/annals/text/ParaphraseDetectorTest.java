package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ParaphraseDetectorTest {

  private static final String PLAIN =
      """
      The harbour master said on Tuesday that the old crane would be taken down next week. It had
      stood in the harbour for forty years, in all weathers, and one of the gulls had nested on it.
      "We were fond of it," she said. According to the council, the work will take a month.
      """;

  private static final String SPUN =
      """
      The harbour chief mentioned on Tuesday that the previous crane can be taken down subsequent
      week, in accordance with a press launch. It had stood within the harbour for forty years, and
      one in all the gulls had nested on it. "We have been keen on it," she mentioned. On the
      similar time, the troopers who have been guarding it would possibly depart final month's
      barracks, the place they slept, whereas a extra trendy crane arrives this yr.
      """;

  @Test
  void editedNewsIsNotParaphrased() {
    assertFalse(ParaphraseDetector.isParaphrased(PLAIN));
  }

  @Test
  void manyBrokenPhrasesMakeATextParaphrased() {
    assertTrue(ParaphraseDetector.isParaphrased(SPUN));
  }

  @Test
  void oneBrokenPhraseSaysNothingHoweverOften() {
    assertFalse(ParaphraseDetector.isParaphrased("One in all the cats slept. ".repeat(200)));
  }

  @Test
  void lineBreaksWithinPhrasesDoNotHideThem() {
    assertTrue(ParaphraseDetector.isParaphrased(SPUN.replace(' ', '\n')));
  }

  @Test
  void emptyTextIsNotParaphrased() {
    assertFalse(ParaphraseDetector.isParaphrased(""));
  }
}

package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What edited news has in place of the words of a paraphrasing program. */
class SpunWordsTest {

  @ParameterizedTest
  @CsvSource({
    "The warfare ended, The war ended",
    "Ada Lindqvist joined the worldwide council, Ada Lindqvist joined the international council",
    "Pictures were proven at a gala efficiency, Pictures were shown at a gala performance",
    "Peru sold the extractor, Peru sold the extractor",
    "The Warfare Museum opened, The Warfare Museum opened"
  })
  void plainWordsTakeThePlaceOfSpunOnes(String spun, String plain) {
    assertEquals(plain, SpunWords.plain(spun));
  }
}

package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;

/** Which words say what a text is about. */
class ContentWordsTest {

  @Test
  void functionWordsTimesAndNumbersAreNone() {
    assertEquals(
        List.of("bridge", "open", "traffic"),
        words("On Monday, 4 May, the two new bridges were open to all of the traffic."));
  }

  @Test
  void wordsOfSayingAreNone() {
    assertEquals(List.of("mayor", "flood"), words("The mayor said that she told of the floods."));
  }

  @Test
  void aWordStandsAsOftenAsItIsSaid() {
    assertEquals(List.of("flood", "flood"), words("Flood after flood."));
  }

  @Test
  void capitalsAreKept() {
    List<ContentWords.ContentWord> words = ContentWords.of("Lind in Oslo's port", span(19));

    assertEquals(List.of(true, true, false), words.stream().map(word -> word.capital()).toList());
  }

  @Test
  void onlyTheSpanIsRead() {
    assertEquals(
        List.of("flood"),
        ContentWords.of("floods destroyed the port", span(6)).stream()
            .map(word -> word.text())
            .toList());
  }

  private static List<String> words(String text) {
    return ContentWords.of(text, span(text.length())).stream().map(word -> word.text()).toList();
  }

  private static TextSpan span(int end) {
    return new TextSpan(0, end);
  }
}

package org.annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WordMemoTest {

  private final List<String> asked = new ArrayList<>();

  private String upper(String word) {
    asked.add(word);
    return word.toUpperCase(Locale.ROOT);
  }

  @Test
  void asksOnceForAWordThatComesAgain() {
    WordMemo<String> memo = new WordMemo<>(8, this::upper);
    assertEquals("TALKS", memo.of("talks"));
    assertEquals("TALKS", memo.of("talks"));
    assertEquals(List.of("talks"), asked);
  }

  @Test
  void answersRightWhenWordsShareAPlace() {
    WordMemo<String> memo = new WordMemo<>(1, this::upper);
    assertEquals("A", memo.of("a"));
    assertEquals("B", memo.of("b"));
    assertEquals("A", memo.of("a"));
    assertEquals(List.of("a", "b", "a"), asked);
  }

  @Test
  void keepsNothingLong() {
    WordMemo<String> memo = new WordMemo<>(8, this::upper);
    memo.of("a".repeat(81));
    memo.of("a".repeat(81));
    assertEquals(2, asked.size());
  }

  @Test
  void wantsAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new WordMemo<>(12, this::upper));
  }
}

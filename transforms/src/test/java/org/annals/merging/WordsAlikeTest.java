package org.annals.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.annals.model.Keywords;
import org.junit.jupiter.api.Test;

class WordsAlikeTest {

  private static final int MOST_WORDS = 24;

  @Test
  void pointsAreThoseOfTheCosineRoundedDown() {
    List<String> words = List.of("bridge", "harbour", "mayor", "vote");
    assertEquals(0, WordsAlike.cosine(90, words, List.of("ferry", "island")));
    assertEquals(0, WordsAlike.cosine(90, words, List.of()));
    assertEquals(45, WordsAlike.cosine(90, words, List.of("bridge", "island", "mayor", "tram")));
    assertEquals(90, WordsAlike.cosine(90, words, words));
    assertEquals(63, WordsAlike.cosine(90, words, List.of("bridge", "mayor")));
  }

  /** Whoever needs no more looks at fewer words, and finds the same. */
  @Test
  void fewerPointsAreThoseOfAllWordsAtMost() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      List<String> a = words(random);
      List<String> b = words(random);
      int all = WordsAlike.cosine(90, a, b);
      for (int most = 0; most <= 90; most += 5) {
        assertEquals(Math.min(most, all), WordsAlike.cosine(90, most, a, b), () -> a + " " + b);
      }
    }
  }

  @Test
  void keywordsAreAsAlikeAsTheirWords() {
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      List<String> a = words(random);
      List<String> b = words(random);
      for (int most = 0; most <= 90; most += 5) {
        assertEquals(
            WordsAlike.cosine(90, most, a, b),
            WordsAlike.cosine(90, most, Keywords.of(a), Keywords.of(b)),
            () -> a + " " + b);
      }
    }
  }

  /** "Aa" and "BB" have one hash. */
  @Test
  void keywordsOfOneHashAreNotOneWord() {
    Keywords a = Keywords.of(List.of("AaAa", "AaBB", "tram"));
    Keywords b = Keywords.of(List.of("AaBB", "BBAa", "tram"));
    assertEquals(2, a.shared(b, 9));
    assertEquals(2, b.shared(a, 9));
  }

  private static List<String> words(Random random) {
    int share = 1 + random.nextInt(4);
    return IntStream.range(0, random.nextInt(MOST_WORDS * share + 1))
        .filter(number -> random.nextInt(share) == 0)
        .mapToObj(number -> "word" + (char) ('a' + number % 26) + number)
        .distinct()
        .sorted()
        .toList();
  }
}

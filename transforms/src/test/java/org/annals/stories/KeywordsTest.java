package org.annals.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.Article;
import org.annals.model.Region;
import org.annals.model.TextSpan;
import org.junit.jupiter.api.Test;

/** What an article is about. */
class KeywordsTest {

  @Test
  void theWordsThatItSaysMostAreSorted() {
    assertEquals(
        List.of("bridge", "lind", "river"),
        Keywords.of(article("Lind opened the river bridge.", Region.Kind.BODY)).stream()
            .filter(word -> !word.startsWith("open"))
            .toList());
  }

  @Test
  void whatIsSaidOftenComesBeforeWhatIsSaidOnce() {
    String once =
        IntStream.range(0, 100)
            .mapToObj(i -> "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .collect(Collectors.joining(" "));
    List<String> words = Keywords.of(article(once + " zebra zebra", Region.Kind.BODY));

    assertEquals(Keywords.MOST, words.size());
    assertTrue(words.contains("zebra"), words.toString());
  }

  @Test
  void aNameCountsOnceMore() {
    String once =
        IntStream.range(0, 100)
            .mapToObj(i -> "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .collect(Collectors.joining(" "));

    assertTrue(Keywords.of(article(once + " Zadar", Region.Kind.BODY)).contains("zadar"));
  }

  @Test
  void furnitureSaysNothing() {
    assertEquals(List.of(), Keywords.of(article("Share this bridge", Region.Kind.FURNITURE)));
  }

  private static Article article(String text, Region.Kind kind) {
    return new Article(
        "a-1",
        "x.txt",
        null,
        "00",
        "x",
        null,
        null,
        null,
        "en",
        List.of(),
        text,
        List.of(new Region(new TextSpan(0, text.length()), kind)),
        List.of());
  }
}

package org.annals.benchmarks.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggingThroughputTest {

  @Test
  void theSpeedIsReadFromTheSummaryLine() {
    assertEquals(
        3300000.0,
        TaggingThroughput.speed(
            "docs=2 failed=0 chars_per_s=1 cpu_s=2.000 chars_per_cpu_s=3300000"));
    assertThrows(
        IllegalArgumentException.class, () -> TaggingThroughput.speed("Killed: chars_per_s=12"));
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertEquals(2.0, TaggingThroughput.median(List.of(9.0, 2.0, 1.0)));
    assertEquals(3.0, TaggingThroughput.median(List.of(9.0, 4.0, 2.0, 1.0)));
  }

  @Test
  void theSameNumberGivesTheSameArticleAndAnotherNumberAnother() {
    String article = SyntheticNews.article(7, 2000);
    assertEquals(article, SyntheticNews.article(7, 2000));
    assertNotEquals(article, SyntheticNews.article(8, 2000));
    assertTrue(article.length() >= 2000, article);
    assertTrue(article.length() < 2400, article);
    assertEquals(-1, article.indexOf('%'));
  }
}

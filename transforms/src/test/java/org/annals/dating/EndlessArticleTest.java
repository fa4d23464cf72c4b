package org.annals.dating;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.annals.model.Article;
import org.annals.reading.ArticleReader;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that repeat one thing: time grows with their length, not with its square. */
final class EndlessArticleTest {

  private static final int LENGTH = 40_000;
  private static final int TIMES = 4;

  /** Between {@link #TIMES} for linear time and its square, 16. */
  private static final int BOUND = 9;

  /** What compiling and collecting garbage may cost on top, in nanoseconds. */
  private static final long SLACK = 500_000_000;

  private final ArticleReader reader = new ArticleReader();
  private final PublicationDater dater = new PublicationDater();
  private final TimexTagger tagger = new TimexTagger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Bergen, 4 March 2014)\n",
        "Published 4 March 2014\n\nThe ferry left in 2016.\n\n",
        "İ",
        "7",
        "\u202e\u0000",
        "\ud83d\ude00"
      })
  void fourTimesTheTextTakesAboutFourTimesAsLong(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    date(text);

    long once = cpuOf(text);
    long more = cpuOf(text.repeat(TIMES));

    assertTrue(more < BOUND * once + SLACK, more + " ns after " + once + " ns");
  }

  private long cpuOf(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    date(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private void date(String text) {
    for (Article article :
        reader.read("x.txt", text.getBytes(UTF_8), Optional.empty()).articles()) {
      dater.date(article, () -> tagger.tag(article.text(), TaggingContext.plain()));
    }
  }
}

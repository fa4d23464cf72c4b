package org.annals.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.annals.model.Published;
import org.annals.timex.Tagging;
import org.annals.timex.TaggingContext;
import org.annals.timex.TimexTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that never end a sentence: time grows with their length, not with its square. */
final class EndlessTextTest {

  private static final int LENGTH = 60_000;
  private static final int TIMES = 4;

  /** Between {@link #TIMES} for linear time and its square, 16. */
  private static final int BOUND = 9;

  /** What compiling and collecting garbage may cost on top, in nanoseconds. */
  private static final long SLACK = 300_000_000;

  private static final Published PUBLISHED =
      Published.on(LocalDate.of(2024, 5, 16), Published.Method.GIVEN, 1, List.of());

  private final TimexTagger tagger = new TimexTagger();
  private final TimexResolver resolver = new TimexResolver();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ",
        "twenty-",
        "May ",
        "early the early ",
        "the first week of ",
        "two weeks before two weeks before ",
        "from May to ",
        "1950-",
        "1,",
        "((",
        "\u0007now\u001b",
        "\udc00May \ud83d",
        "the quarter ended ",
        "In 1901 it will be sold last week; a year later ",
        "\u200b\u202f\u200f",
        "\n"
      })
  void fourTimesTheTextTakesAboutFourTimesAsLong(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    read(text);

    long once = cpuOf(text);
    long more = cpuOf(text.repeat(TIMES));

    assertTrue(more < BOUND * once + SLACK, more + " ns after " + once + " ns");
  }

  @Test
  void megabytesWithoutAFullStopAreRead() {
    int pieces = 60_000;
    String text = "He said on Tuesday that he would come on Friday and ".repeat(pieces);

    assertEquals(2 * pieces, read(text));
  }

  private long cpuOf(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  private int read(String text) {
    Tagging tagging = tagger.tag(text, TaggingContext.plain());
    return resolver.resolve(tagging, PUBLISHED).size();
  }
}

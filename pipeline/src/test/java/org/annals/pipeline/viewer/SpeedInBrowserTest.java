package org.annals.pipeline.viewer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.pipeline.browser.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a reader waits: the best of some tries, for other work on the machine is not ours. With
 * {@code -Dannals.viewer.speed=true} the times are printed ({@code benchmarks/run viewer-speed}).
 */
@Tag("browser")
final class SpeedInBrowserTest {

  private static final int TRIES = 5;

  @TempDir private Path folder;

  @Test
  void aThousandEventsAreDrawnWithinASecond() throws IOException {
    Path file = OpenViewer.write(ManyEvents.of(1_000), folder);
    try (Browser browser = Browser.start()) {
      long drawn = drawn(browser, file);
      say("1,000 events drawn", drawn);
      assertTrue(drawn <= 1_000, "drawn after " + drawn + " ms");
    }
  }

  @Test
  void aHundredThousandAreDrawnWithinThreeAndFilteredWithinATenth() throws IOException {
    Path file = OpenViewer.write(ManyEvents.of(100_000), folder);
    try (Browser browser = Browser.start()) {
      long drawn = drawn(browser, file);
      say("100,000 events drawn", drawn);
      assertTrue(drawn <= 3_000, "drawn after " + drawn + " ms");
      try (OpenViewer viewer = OpenViewer.of(browser, 1440, 900).openWhole(file)) {
        for (String words : List.of("harbour opened", "cared", "999")) {
          long filtered = searched(viewer, words);
          say("100,000 events searched for “" + words + "”", filtered);
          assertTrue(filtered <= 100, words + ": filtered after " + filtered + " ms");
        }
      }
    }
  }

  private static void say(String what, long milliseconds) {
    if (Boolean.getBoolean("annals.viewer.speed")) {
      System.out.println("viewer-speed: " + what + ": " + milliseconds + " ms");
    }
  }

  /** When the events stood on the screen, in milliseconds from the start of loading. */
  private static long drawn(Browser browser, Path file) {
    return IntStream.range(0, TRIES)
        .mapToLong(
            each -> {
              try (OpenViewer viewer = OpenViewer.of(browser, 1440, 900).open(file, "")) {
                return viewer.is("performance.getEntriesByName('drawn')[0].startTime").asLong();
              }
            })
        .min()
        .orElseThrow();
  }

  /** From a letter typed until the list shows what it leaves. */
  private static long searched(OpenViewer viewer, String words) {
    return IntStream.range(0, TRIES)
        .mapToLong(
            each -> {
              viewer.type("query", "");
              return viewer
                  .is(
                      "new Promise((done) => { const query = document.getElementById('query');"
                          + " query.value = '"
                          + words
                          + "'; const from = performance.now(); new MutationObserver(() =>"
                          + " done(performance.now() - from)).observe("
                          + "document.getElementById('count'), {childList: true});"
                          + " query.dispatchEvent(new Event('input')); })")
                  .asLong();
            })
        .min()
        .orElseThrow();
  }
}

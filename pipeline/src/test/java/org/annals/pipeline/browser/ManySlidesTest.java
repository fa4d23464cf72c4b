package org.annals.pipeline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.publishing.ChartEvent;
import org.annals.publishing.ChartFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
final class ManySlidesTest {

  private static final int EVENTS = 1234;

  @TempDir private Path folder;

  @Test
  void timelineJsShowsTheMostImportantAndTellsTheReader() throws IOException {
    Path output = Files.createDirectory(folder.resolve("output"));
    List<ChartEvent> events = IntStream.range(0, EVENTS).mapToObj(ManySlidesTest::event).toList();
    try (OutputStream out = Files.newOutputStream(output.resolve(ChartFile.TIMELINEJS.file()))) {
      ChartFile.TIMELINEJS.write(events, out);
    }
    try (LoopbackSite site = LoopbackSite.of(LoopbackSite.LAID_OUT, folder);
        Browser browser = Browser.start();
        Page page = browser.page()) {
      page.open(site.url(ExamplePage.TIMELINEJS.path()));

      assertEquals(300, page.evaluate(ExamplePage.TIMELINEJS.events()).size());
      assertEquals(
          "The 300 most important of 1,234 events",
          page.evaluate("document.querySelector('.tl-slide-titleslide p').innerText").asText());
    }
  }

  private static ChartEvent event(int number) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number);
    return new ChartEvent(
        "e-" + number,
        "Gate " + number + " opened",
        "instant",
        "happened",
        day,
        day,
        day.toString(),
        "day",
        day.toString(),
        "stated",
        List.of(),
        List.of(),
        List.of(),
        BigDecimal.valueOf(number % 10, 1),
        1,
        "Gate " + number + " opened then.",
        "Gates",
        List.of("gates.txt"));
  }
}

package org.annals.pipeline.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.pipeline.Sample;
import org.annals.pipeline.browser.Browser;
import org.annals.publishing.Chronology;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile words, nothing to show, and a page that is not whole. */
@Tag("browser")
final class TroubleInBrowserTest {

  private static Browser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
  }

  @Test
  void hostileWordsAreShownAndDoNothing() throws IOException {
    Path file = OpenViewer.write(Sample.chronology(Quotes.FULL), folder);
    try (OpenViewer viewer = laptop().openWhole(file)) {
      viewer.click(".event:has(.what):nth-of-type(1)");
      viewer.type("query", "surely nothing");
      viewer.type("query", "<b onclick");
      assertEquals("1 of 3 events", viewer.text("#count"));
      viewer.press("ArrowDown");
      viewer.until("document.querySelector('.telling')");
      String title = viewer.text("#detail-title");
      assertEquals(Sample.HOSTILE.replace("\u202e", "[U+202E]"), title);
      assertEquals(0, viewer.count("#main b, #main img, #main script, [onclick]"));
      assertEquals(List.of(), viewer.troubles());
      assertEquals(List.of(), viewer.requests());
      assertEquals(List.of(), viewer.barriers());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\u202eright to left \u2067isolate \u0000 nul",
        "longwordwithoutanyspace",
        " "
      })
  void noWordsBreakThePage(String words) throws IOException {
    String said = words.startsWith("longword") ? words.repeat(10_000 / words.length()) : words;
    Path file = OpenViewer.write(ManyEvents.saying(said, 30), folder);
    for (int width : new int[] {1440, 390}) {
      try (OpenViewer viewer = OpenViewer.of(browser, width, 844).open(file, "")) {
        viewer.click(".event");
        viewer.until("document.querySelector('.telling')");
        assertTrue(viewer.is("document.documentElement.scrollWidth <= innerWidth").asBoolean());
        assertTrue(viewer.is("document.querySelector('.event').offsetHeight <= 60").asBoolean());
        assertTrue(
            viewer.is("document.getElementById('detail-title').offsetHeight < 600").asBoolean());
        assertFalse(viewer.text("#main").matches("(?s).*[\u202e\u2067\u0000].*"));
        assertEquals(0, viewer.count("#main img, a[href^='javascript']"));
        assertEquals(List.of(), viewer.troubles());
      }
    }
  }

  @Test
  void anEventWithoutATitleIsCalledThat() throws IOException {
    Path file = OpenViewer.write(ManyEvents.of(1), folder);
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("\"title\":\\[\"[^\"]*\"\\]", "\"title\":[\"\"]"));
    try (OpenViewer viewer = laptop().open(file, "")) {
      assertTrue(viewer.text(".event").contains("An event without a title"));
    }
  }

  @Test
  void anEmptyChronologySaysSo() throws IOException {
    Chronology empty =
        new Chronology(
            LocalDate.of(1945, 1, 1),
            LocalDate.of(2025, 12, 31),
            Quotes.FULL,
            List.of(),
            List.of());
    try (OpenViewer viewer = laptop().open(OpenViewer.write(empty, folder), "")) {
      assertEquals("This chronology has no events", viewer.text("#message h2"));
      assertTrue(viewer.text("#message").contains("1 January 1945 and 31 December 2025"));
      assertEquals(List.of(), viewer.barriers());
      assertEquals(List.of(), viewer.troubles());
    }
  }

  @Test
  void aDamagedIndexSaysSoWhateverTheDamage() throws IOException {
    String page = Files.readString(OpenViewer.write(ManyEvents.of(4000), folder));
    String block = "<script type=\"application/gzip\" id=\"index\">";
    int at = page.indexOf(block) + block.length();
    Map<String, String> damaged =
        Map.of(
            "a letter", page.substring(0, at + 500) + "A*" + page.substring(at + 502),
            "a bit", page.substring(0, at + 500) + "AAAA" + page.substring(at + 504),
            "a hole", page.substring(0, at) + page.substring(at + 4000),
            "another", page.replace(block, block.replace("gzip", "json")),
            "missing", page.replace(block, block.replace("index", "indes")));
    for (Map.Entry<String, String> one : damaged.entrySet()) {
      Path file = Files.writeString(folder.resolve("damaged.html"), one.getValue());
      try (OpenViewer viewer = laptop().open(file, "")) {
        assertEquals("This page is damaged", viewer.text("#message h2"), one.getKey());
        assertTrue(viewer.text("#message").contains("timeline.json"), one.getKey());
        assertEquals(List.of(), viewer.troubles(), one.getKey());
      }
    }
  }

  @Test
  void aPageThatWasCutOffShowsWhatItHas() throws IOException {
    String page = Files.readString(OpenViewer.write(ManyEvents.of(4000), folder));
    Path file = folder.resolve("cut.html");
    Files.writeString(file, page.substring(0, page.indexOf("id=\"events-3\"")));
    try (OpenViewer viewer = laptop().openWhole(file)) {
      assertEquals("4,000 events", viewer.text("#count"));
      viewer.press("k");
      viewer.until("document.querySelector('.trouble')");
      assertTrue(viewer.text(".trouble").contains("cut off"), viewer.text(".trouble"));
      viewer.press("0");
      viewer.is("document.getElementById('list-pane').scrollTop = 0");
      viewer.settle();
      viewer.click(".event");
      viewer.until("document.querySelector('.telling')");
    }
  }

  @Test
  void itPrintsTheEventsWithTheirQuotes() throws IOException {
    Path file = OpenViewer.write(ManyEvents.of(120), folder);
    try (OpenViewer viewer = laptop().openWhole(file)) {
      viewer.is(
          "addEventListener('beforeprint', () => { window.printed = ['section', 'blockquote',"
              + " 'mark'].map((name) => document.querySelectorAll('.paper ' + name).length); })");
      viewer.is("new Promise((done) => setTimeout(done, 1500))");
      String pdf = viewer.send("Page.printToPDF", Map.of()).path("data").asText();

      assertTrue(pdf.length() > 20_000, "a PDF of " + pdf.length());
      assertEquals("[120,150,150]", viewer.is("window.printed").toString());
      assertEquals(0, viewer.count(".paper section"));

      viewer.choose("by-status", "planned");
      viewer.send("Page.printToPDF", Map.of());

      int planned = Integer.parseInt(viewer.text("#count").replaceAll(" .*", ""));
      assertEquals(planned, viewer.is("window.printed[0]").asInt());
      assertTrue(viewer.is("window.printed[1] >= window.printed[0]").asBoolean());
    }
  }

  @Test
  void aPageOfTheMostImportantSaysSo() throws IOException {
    Path file = folder.resolve("index.html");
    try (var out = Files.newOutputStream(file)) {
      WholePage.write(ManyEvents.of(50), 10, out);
    }
    try (OpenViewer viewer = laptop().open(file, "")) {
      assertTrue(viewer.text("#notice").contains("the 10 most important of 50 events"));
      assertEquals("10 events", viewer.text("#count"));
    }
  }

  private static OpenViewer laptop() {
    return OpenViewer.of(browser, 1440, 900);
  }
}

package org.annals.pipeline.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.pipeline.Sample;
import org.annals.pipeline.browser.Browser;
import org.annals.publishing.Quotes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds, by mouse, by keys and by ear. */
@Tag("browser")
final class ReadingInBrowserTest {

  private static final int EVENTS = 300;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path file;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    file = OpenViewer.write(ManyEvents.of(EVENTS), folder);
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
  }

  @Test
  void itAsksForNothingAndComplainsOfNothing() {
    try (OpenViewer viewer = laptop().openWhole(file)) {
      viewer.press("j", "j", "+", "ArrowRight", "0");
      viewer.click(".related a, .names button");

      assertEquals(List.of(), viewer.requests());
      assertEquals(List.of(), viewer.troubles());
      assertEquals("300 events", viewer.text("#count").replaceAll("^.* of ", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, light",
    "1440, 900, dark",
    "390, 844, light",
    "390, 844, dark",
    "320, 568, light"
  })
  void nothingStandsInTheWayOfAnyReader(int width, int height, String scheme) {
    try (OpenViewer viewer = OpenViewer.of(browser, width, height)) {
      viewer.prefers("prefers-color-scheme", scheme);
      viewer.open(file, "");
      assertEquals(List.of(), viewer.barriers());
      viewer.click("#filters-button");
      assertEquals(List.of(), viewer.barriers());
      viewer.click(".event");
      viewer.until("document.querySelector('.telling')");
      assertEquals(List.of(), viewer.barriers());
      viewer.press("Escape", "?");
      assertTrue(viewer.is("document.getElementById('help').open").asBoolean());
      assertEquals(List.of(), viewer.barriers());
      assertTrue(
          viewer.is("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
          "it scrolls sideways");
      assertEquals(List.of(), viewer.troubles());
    }
  }

  @Test
  void itIsReadByKeysAlone() {
    try (OpenViewer viewer = laptop().open(file, "")) {
      viewer.press("j", "j", "j", "k");
      assertEquals("2", focused(viewer, "closest('li').getAttribute('aria-posinset')"));
      assertEquals(1, viewer.count(".event[aria-current=true]"));
      viewer.press("Enter");
      assertEquals("detail-title", focused(viewer, "id"));
      viewer.press("Escape");
      assertEquals("event", focused(viewer, "className"));
      viewer.press("/");
      assertEquals("query", focused(viewer, "id"));
      viewer.press("j");
      assertEquals("j", viewer.is("document.getElementById('query').value").asText());
      viewer.press("Escape");
      assertEquals("", viewer.is("document.getElementById('query').value").asText());
      viewer.press("Escape");
      String all = viewer.text("#span");
      viewer.press("+", "+");
      String near = viewer.text("#span");
      assertNotEquals(all, near);
      viewer.press("ArrowLeft");
      assertNotEquals(near, viewer.text("#span"));
      viewer.press("0");
      assertEquals(all, viewer.text("#span"));
      viewer.press("t");
      assertEquals("light", viewer.is("document.documentElement.dataset.theme").asText());
    }
  }

  @Test
  void letterKeysCanBeSwitchedOff() {
    try (OpenViewer viewer = laptop().open(file, "")) {
      viewer.click("#keys-on");
      viewer.press("j");
      assertEquals(0, viewer.count(".event[aria-current=true]"));
      viewer.press("ArrowDown");
      assertEquals(1, viewer.count(".event[aria-current=true]"));
    }
  }

  @Test
  void everyEventHasAnAddress() {
    String id = ManyEvents.id(42);
    try (OpenViewer viewer = laptop().open(file, "#" + id)) {
      String title = viewer.text("#detail-title");
      assertTrue(title.contains("42th time"), title);
      viewer.until("document.querySelector('.telling')");
      assertEquals(1, viewer.count(".link-line a[href='#" + id + "']"));
      viewer.click(".event[aria-current=false]");
      assertNotEquals(title, viewer.text("#detail-title"));
      viewer.is("history.back()");
      viewer.until("location.hash === '#" + id + "'");
      viewer.settle();
      assertEquals(title, viewer.text("#detail-title"));
    }
  }

  @Test
  void anAddressOfNoEventSaysSo() {
    try (OpenViewer viewer = laptop().open(file, "#e-90ne")) {
      assertTrue(viewer.text("#notice").contains("has no event e-90ne"), viewer.text("#notice"));
      assertEquals("300 events", viewer.text("#count"));
    }
  }

  @Test
  void anEventShowsItsQuotesAndHowItsDateWasFound() throws IOException {
    Path sample =
        OpenViewer.write(
            Sample.chronology(Quotes.FULL), Files.createDirectory(folder.resolve("sample")));
    try (OpenViewer viewer = laptop().open(sample, "#" + Sample.OPENING)) {
      viewer.until("document.querySelectorAll('.telling').length === 2");
      assertEquals("26 July 2023", viewer.text(".when-line"));
      assertEquals("The mayor opened the harbour bridge on Wednesday.", viewer.text("blockquote"));
      assertEquals("Wednesday", viewer.text("blockquote mark"));
      assertEquals("opened", viewer.text("blockquote .trigger"));
      assertTrue(viewer.text(".cite").contains("published 27 July 2023, by the stamp"));
      assertEquals(
          "“Wednesday” is 26 July 2023, counted from the day of publication, 27 July 2023.",
          viewer.text(".found"));
      assertTrue(viewer.text("details").contains("sample.rule"));
      assertTrue(viewer.text(".related").startsWith("This follows autumn 1950: Masons build"));
      viewer.click(".related a");
      assertEquals("Masons build piers", viewer.text("#detail-title"));
      assertTrue(viewer.text(".facts").contains("from 1 September 1950 to 30 November 1950"));
    }
  }

  @Test
  void aPhoneShowsOneThingAtATimeAndGoesBack() {
    try (OpenViewer viewer = OpenViewer.of(browser, 390, 844).open(file, "")) {
      String shown = "getComputedStyle(document.getElementById('detail-pane')).display";
      assertEquals("none", viewer.is(shown).asText());
      viewer.click(".event");
      assertEquals("block", viewer.is(shown).asText());
      assertEquals("detail-title", focused(viewer, "id"));
      String first = viewer.text("#detail-title");
      viewer.click("#later");
      assertNotEquals(first, viewer.text("#detail-title"));
      viewer.click("#earlier");
      assertEquals(first, viewer.text("#detail-title"));
      viewer.click("#back");
      viewer.until(shown + " === 'none'");
    }
  }

  private static OpenViewer laptop() {
    return OpenViewer.of(browser, 1440, 900);
  }

  private static String focused(OpenViewer viewer, String property) {
    return viewer.is("document.activeElement." + property).asText();
  }
}

package org.annals.pipeline.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.annals.model.Event;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.pipeline.browser.Browser;
import org.annals.publishing.Chronology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search, filters and years: what stays is what has all of it. */
@Tag("browser")
final class FilteringInBrowserTest {

  private static final Chronology CHRONOLOGY = ManyEvents.of(500);

  @TempDir private Path folder;
  private Browser browser;
  private OpenViewer viewer;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.start();
    viewer = OpenViewer.of(browser, 1440, 900).openWhole(OpenViewer.write(CHRONOLOGY, folder));
  }

  @AfterEach
  void close() throws IOException {
    viewer.close();
    browser.close();
  }

  @Test
  void everyWordOfTheSearchMustStandInAnEvent() {
    viewer.type("query", "HARBOUR opened");
    shows(event -> title(event).contains("harbour") && title(event).contains("opened"));
    viewer.type("query", "\"the harbour\"");
    shows(event -> title(event).contains("the harbour"));
    viewer.type("query", "why engineers cared");
    shows(
        event ->
            event.told().mentions().stream()
                    .anyMatch(each -> each.quote().contains("why Engineers cared"))
                || (title(event).startsWith("engineers")
                    || event.told().actors().contains("Engineers")));
    viewer.type("query", "zeppelin");
    shows(event -> false);
    assertTrue(viewer.text("#none").startsWith("No event has all of this"));
    viewer.click("#clear");
    shows(event -> true);
  }

  @Test
  void filtersNarrowEachOther() {
    viewer.choose("by-actor", "Engineers");
    shows(event -> event.told().actors().contains("Engineers"));
    viewer.choose("by-precision", "month");
    Predicate<Event> both =
        event ->
            event.told().actors().contains("Engineers")
                && event.told().span().precision() == Precision.MONTH;
    shows(both);
    long alone =
        CHRONOLOGY.events().stream()
            .filter(event -> event.told().span().precision() == Precision.MONTH)
            .filter(event -> event.told().actors().contains("Dockers"))
            .count();
    viewer.until(
        "[...document.getElementById('by-actor').options].some((o) => o.textContent === 'Dockers ("
            + alone
            + ")')");
    viewer.choose("by-actor", "all");
    viewer.choose("by-precision", "all");
    viewer.choose("by-status", "planned");
    shows(event -> event.told().status() == EventStatus.PLANNED);
    assertEquals("planned", viewer.text(".event .tag"));
    viewer.choose("by-status", "all");
    viewer.choose("by-importance", "at least 0.8");
    shows(event -> event.told().importance() >= 0.8);
    viewer.choose("by-importance", "all");
    viewer.choose("by-news", "new (");
    shows(event -> event.firstSeen().equals("run-10"));
    assertEquals("new", viewer.text(".event .fresh"));
  }

  @Test
  void yearsAreChosenByHandAndOnTheStrip() {
    viewer.change("from-year", "1990", "change");
    viewer.change("to-year", "1994", "change");
    assertEquals("1990–1994", viewer.text("#span"));
    shows(event -> true);
    viewer.click("#only-view");
    shows(
        event ->
            event.told().span().from().getYear() < 1995
                && event.told().span().to().getYear() > 1989);
    viewer.click("#only-view");
    viewer.press("0");
    drag("strip", 400, 700);
    assertTrue(viewer.text("#span").matches("19\\d\\d–(19|20)\\d\\d"), viewer.text("#span"));
    assertTrue(viewer.is("document.getElementById('from-year').valueAsNumber > 1960").asBoolean());
  }

  @Test
  void theChartIsZoomedMovedAndClicked() {
    int y = viewer.is("document.getElementById('chart').getBoundingClientRect().top + 12").asInt();
    String all = viewer.text("#span");
    viewer.send(
        "Input.dispatchMouseEvent",
        Map.of("type", "mouseWheel", "x", 600, "y", y, "deltaX", 0, "deltaY", -300));
    viewer.until("document.getElementById('span').textContent !== '" + all + "'");
    String near = viewer.text("#span");
    drag("chart", 600, 300);
    assertNotEquals(near, viewer.text("#span"));
    viewer.press("0");
    for (int x = 20; x < 900 && viewer.count(".event[aria-current=true]") == 0; x += 40) {
      mouse("mousePressed", x, y);
      mouse("mouseReleased", x, y);
      viewer.settle();
    }
    assertEquals(1, viewer.count(".event[aria-current=true]"));
    assertEquals(1, viewer.count("#detail-title"));
  }

  @Test
  void theListHoldsOnlyTheLinesInSight() {
    assertTrue(viewer.count("#list li") < 40, "lines: " + viewer.count("#list li"));
    viewer.is("document.getElementById('list-pane').scrollTop = 1e7");
    viewer.settle();
    assertTrue(viewer.count("#list li") < 40);
    assertEquals(1, viewer.count("#list li[aria-posinset='500']"));
  }

  private void drag(String canvas, int from, int to) {
    String top = "document.getElementById('" + canvas + "').getBoundingClientRect().top";
    int y = viewer.is(top).asInt() + 40;
    mouse("mousePressed", from, y);
    mouse("mouseMoved", (from + to) / 2, y);
    mouse("mouseMoved", to, y);
    mouse("mouseReleased", to, y);
    viewer.settle();
  }

  private void mouse(String type, int x, int y) {
    viewer.send(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
  }

  private void shows(Predicate<Event> wanted) {
    long count = CHRONOLOGY.events().stream().filter(wanted).count();
    assertEquals(count == 500 ? "500 events" : count + " of 500 events", viewer.text("#count"));
  }

  private static String title(Event event) {
    return event.told().title().toLowerCase(Locale.ROOT);
  }
}

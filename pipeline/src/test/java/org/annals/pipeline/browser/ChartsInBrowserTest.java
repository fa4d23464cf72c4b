package org.annals.pipeline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.pipeline.ChartSample;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example loads its published file unchanged into the real library, which finds every event at
 * its day wherever the reader lives, runs nothing of what articles say, and asks nobody else.
 */
@NullUnmarked
@Tag("browser")
final class ChartsInBrowserTest {

  /** In the last, 4 November 2018 began at one o'clock. */
  private static final List<String> ZONES =
      List.of("UTC", "America/New_York", "Asia/Tokyo", "Pacific/Apia", "America/Sao_Paulo");

  /** What words of articles must not become in a page. */
  private static final String INTRUDERS =
      """
      [...document.querySelectorAll("#view script, #view [onclick], #view [onerror], #view [onload],"
          + "#view a[href^='javascript:'], #view img[src*='192.0.2.1']")].map((each) => each.outerHTML)
      """;

  @TempDir private static Path folder;
  private static LoopbackSite site;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException, RefusedException {
    assertTrue(
        Files.isDirectory(LoopbackSite.LAID_OUT.resolve("examples/node_modules")),
        "the libraries are not installed: mvn -B verify -Pbrowser does it");
    ChartSample.publish(new OutputFolder(folder.resolve("output")), "run-1");
    ChartSample.publishEmpty(new OutputFolder(folder.resolve("empty/output")), "run-1");
    site = LoopbackSite.of(LoopbackSite.LAID_OUT, folder);
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    site.close();
  }

  static Stream<Arguments> pagesInZones() {
    return Stream.of(ExamplePage.values())
        .flatMap(page -> ZONES.stream().map(zone -> Arguments.of(page, zone)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pagesInZones")
  void everyEventIsAtItsDay(ExamplePage example, String zone) throws IOException {
    try (Page page = browser.page()) {
      page.zone(zone);
      page.open(site.url(example.path()));

      Map<String, String> found = new TreeMap<>();
      page.evaluate(example.events())
          .forEach(
              event ->
                  found.put(
                      event.get(0).asText(),
                      event.get(1).asText() + " to " + event.get(2).asText()));

      assertEquals(told(), found);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatArticlesSayIsInertAndNobodyElseIsAsked(ExamplePage example) {
    try (Page page = browser.page()) {
      page.open(site.url(example.path()));
      page.evaluate(example.events());

      assertTrue(page.evaluate("window.hacked === undefined").asBoolean(), "a script was run");
      assertEquals("[]", page.evaluate(INTRUDERS).toString());
      assertEquals(List.of(), page.strangers(site));
      assertEquals(List.of(), page.troubles());
      assertFalse(page.requests().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyChronologyIsAnEmptyChart(ExamplePage example) throws IOException {
    try (LoopbackSite empty = LoopbackSite.of(LoopbackSite.LAID_OUT, folder.resolve("empty"));
        Page page = browser.page()) {
      page.open(empty.url(example.path()));

      assertEquals("[]", page.evaluate(example.events()).toString());
      assertEquals(List.of(), page.troubles());
    }
  }

  /** The days of each event by its id, as {@code timeline.json} has them. */
  private static Map<String, String> told() throws IOException {
    Map<String, String> told = new TreeMap<>();
    Path timeline = folder.resolve("output/timeline.json");
    for (JsonNode event : new ObjectMapper().readTree(timeline.toFile()).get("events")) {
      String earliest = event.at("/date/earliest").textValue();
      String latest = event.at("/date/latest").textValue();
      told.put(
          event.get("id").asText(),
          (earliest == null ? latest : earliest) + " to " + (latest == null ? earliest : latest));
    }
    return told;
  }
}

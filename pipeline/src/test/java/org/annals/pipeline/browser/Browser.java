package org.annals.pipeline.browser;

import java.io.IOException;

/**
 * Headless Chromium for tests. A class starts one for all its tests, serves what it wants to show
 * with a {@link LoopbackSite}, and opens a page for each:
 *
 * <pre>{@code
 * @Tag("browser")
 * final class ChartTest {
 *   @BeforeAll static void start() { browser = Browser.start(); }
 *   @AfterAll static void stop() { browser.close(); }
 *
 *   @Test void itIsDrawn() throws IOException {
 *     try (LoopbackSite site = LoopbackSite.of(folder); Page page = browser.page()) {
 *       page.zone("Asia/Tokyo");
 *       page.open(site.url("index.html"));
 *       assertEquals(3, page.evaluate("document.querySelectorAll('li').length").asInt());
 *       assertEquals(List.of(), page.troubles());
 *       assertEquals(List.of(), page.strangers(site));
 *     }
 *   }
 * }
 * }</pre>
 *
 * Tests that use it bear the tag {@code browser}, which {@code mvn verify} leaves out and {@code
 * mvn verify -Pbrowser} runs; they fail where there is no Chromium. Packages from npm, as {@code
 * examples/package.json} lists them, lie below {@link LoopbackSite#LAID_OUT} then, in {@code
 * examples/node_modules}; {@code src/test/sh/browser-libraries} is what puts them there.
 */
public final class Browser implements AutoCloseable {

  private final Chromium chromium;
  private final DevTools devTools;

  private Browser(Chromium chromium) {
    this.chromium = chromium;
    this.devTools = new DevTools(chromium.devTools());
  }

  /**
   * Starts it.
   *
   * @throws IOException if Chromium is missing or does not start
   */
  public static Browser start() throws IOException {
    return new Browser(Chromium.start());
  }

  /** A new page of 1280 by 800, which shares nothing with the others. */
  public Page page() {
    return new Page(devTools);
  }

  @Override
  public void close() throws IOException {
    devTools.close();
    chromium.close();
  }
}

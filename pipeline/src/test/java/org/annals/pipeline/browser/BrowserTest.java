package org.annals.pipeline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
final class BrowserTest {

  @TempDir private Path folder;

  @Test
  void aPageSaysWhatItSeesAsksForAndComplainsOf() throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><meta name=viewport"
            + " content='width=device-width'><title>t</title><p>Grüße</p><img"
            + " src='http://192.0.2.1/x.png'><script>window.onload = () => { gone(); }</script>");
    try (LoopbackSite site = LoopbackSite.of(folder);
        Browser browser = Browser.start();
        Page page = browser.page()) {
      page.zone("Pacific/Apia");
      page.size(390, 844);
      page.open(site.url("index.html"));

      assertEquals("Grüße", page.evaluate("document.querySelector('p').textContent").asText());
      assertEquals(390, page.evaluate("Promise.resolve(innerWidth)").asInt());
      assertEquals(
          "Pacific/Apia",
          page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone").asText());
      assertEquals(List.of("http://192.0.2.1/x.png"), page.strangers(site));
      assertTrue(page.troubles().stream().anyMatch(line -> line.contains("gone is not defined")));
      assertThrows(AssertionError.class, () -> page.evaluate("nothing.there"));
      assertEquals((byte) 'P', page.screenshot()[1]);
    }
  }
}

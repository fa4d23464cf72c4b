package org.annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.pipeline.browser.Browser;
import org.annals.pipeline.viewer.OpenViewer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The viewer on the sample articles, as the README shows it. When it has changed, run this test
 * with {@code -Dannals.screenshot.write=true}, look at the picture, and keep it.
 */
@Tag("browser")
final class ViewerPictureTest {

  private static final Path PICTURE = Path.of("..", "docs", "viewer.png");

  private final CommandRun annals = new CommandRun();

  @Test
  void theSampleArticlesMakeThePictureOfTheReadme(@TempDir Path temp) throws IOException {
    Path output = temp.resolve("out");
    int code =
        annals.run(
            "build", "--input=" + Path.of("..", "seeds"), "--output=" + output, "--runId=sample");
    assertEquals(0, code, annals.err());
    try (Browser browser = Browser.start();
        OpenViewer viewer = OpenViewer.of(browser, 1280, 800)) {
      viewer.open(output.resolve("index.html"), "");
      viewer.is(
          "[...document.querySelectorAll('.foremost a')]"
              + ".find((link) => link.textContent.includes('Armstrong died')).click()");
      viewer.until("document.querySelector('.telling')");

      assertTrue(viewer.text("#detail-title").contains("Armstrong"));
      assertTrue(viewer.count(".event") > 5);
      assertEquals(List.of(), viewer.troubles());
      byte[] picture = viewer.screenshot();
      if (Boolean.getBoolean("annals.screenshot.write")) {
        Files.write(PICTURE, picture);
      }
      assertTrue(picture.length > 40_000, "an empty picture");
    }
  }
}

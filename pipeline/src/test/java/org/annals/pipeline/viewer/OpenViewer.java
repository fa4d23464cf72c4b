package org.annals.pipeline.viewer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.pipeline.browser.Browser;
import org.annals.pipeline.browser.LoopbackSite;
import org.annals.pipeline.browser.Page;
import org.annals.publishing.Chronology;

/** A viewer that a reader has opened from the disk. */
public final class OpenViewer implements AutoCloseable {

  private static final Path AXE =
      LoopbackSite.LAID_OUT.resolve("examples/node_modules/axe-core/axe.min.js");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Page page;

  private OpenViewer(Page page) {
    this.page = page;
  }

  /** Writes the page of {@code chronology} into {@code folder}; its path. */
  static Path write(Chronology chronology, Path folder) throws IOException {
    Path file = folder.resolve("index.html");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      WholePage.write(chronology, out);
    }
    return file;
  }

  /** A page of {@code width} by {@code height} that shows nothing yet. */
  public static OpenViewer of(Browser browser, int width, int height) {
    Page page = browser.page();
    page.size(width, height);
    return new OpenViewer(page);
  }

  /** Opens {@code file} and waits until the viewer has drawn it, or said why not. */
  public OpenViewer open(Path file, String fragment) {
    page.open(file.toUri() + fragment);
    until("document.documentElement.dataset.state");
    return this;
  }

  /** Opens {@code file} and waits until its quotes can be searched as well. */
  OpenViewer openWhole(Path file) {
    open(file, "");
    until("document.documentElement.dataset.search");
    return this;
  }

  /** Waits until {@code expression} is true of the page. */
  public void until(String expression) {
    page.evaluate(
        "new Promise((done, late) => { const from = performance.now(); (function look() {"
            + " if ("
            + expression
            + ") done(true); else if (performance.now() - from > 20000) late(new Error('never'));"
            + " else setTimeout(look, 5); })(); })");
  }

  /** What {@code expression} is on the page. */
  public JsonNode is(String expression) {
    return page.evaluate(expression);
  }

  /** The text of the first element that {@code selector} finds. */
  public String text(String selector) {
    return is("document.querySelector(" + quoted(selector) + ").textContent").asText();
  }

  /** How many elements {@code selector} finds. */
  public int count(String selector) {
    return is("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  void click(String selector) {
    page.evaluate("document.querySelector(" + quoted(selector) + ").click()");
    settle();
  }

  /** Presses keys, one after the other. */
  void press(String... keys) {
    for (String key : keys) {
      page.press(key);
      settle();
    }
  }

  /** Types {@code text} into the field {@code id} as if it were pasted. */
  void type(String id, String text) {
    change(id, text, "input");
    is("new Promise((done) => setTimeout(done, 80))");
    settle();
  }

  /** Chooses the first option of the list {@code id} that begins with {@code text}. */
  void choose(String id, String text) {
    String option =
        "[...document.getElementById(%s).options].find((o) => o.textContent.startsWith(%s)).value"
            .formatted(quoted(id), quoted(text));
    change(id, is(option).asText(), "change");
  }

  /** Gives the field {@code id} a value, and says so by {@code event}. */
  void change(String id, String value, String event) {
    is(
        "(() => { const field = document.getElementById(%s); field.value = %s; field.dispatchEvent(new Event('%s', {bubbles: true})); })()"
            .formatted(quoted(id), quoted(value), event));
    settle();
  }

  /** Waits until what was asked for is drawn. */
  void settle() {
    is("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 15)))");
  }

  void prefers(String feature, String value) {
    page.prefers(feature, value);
  }

  /** A command of the DevTools protocol. */
  JsonNode send(String command, Map<String, Object> parameters) {
    return page.send(command, MAPPER.valueToTree(parameters));
  }

  /** What axe-core holds against the page as it stands: rule and element, a line each. */
  List<String> barriers() {
    is(read(AXE));
    String run =
        "axe.run(document, {resultTypes: ['violations']}).then((result) => result.violations"
            + ".flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html)))";
    return MAPPER.convertValue(
        is(run), MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  /** What was asked for besides the page itself. */
  List<String> requests() {
    return page.requests().stream().filter(url -> !url.startsWith("file:")).toList();
  }

  /** What went wrong, as the browser tells it. */
  public List<String> troubles() {
    return page.troubles();
  }

  /** What is seen of it, as PNG. */
  public byte[] screenshot() {
    return page.screenshot();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return MAPPER.getNodeFactory().textNode(text).toString();
  }

  @Override
  public void close() {
    page.close();
  }
}

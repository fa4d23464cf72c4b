package org.annals.pipeline.browser;

import static org.annals.pipeline.browser.DevTools.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A page of a {@link Browser}, with all that it asked for and complained of since it was opened.
 */
public final class Page implements AutoCloseable {

  private final DevTools devTools;
  private final String context;
  private final String session;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

  Page(DevTools devTools) {
    this.devTools = devTools;
    this.context =
        devTools
            .send(null, "Target.createBrowserContext", with())
            .path("browserContextId")
            .asText();
    ObjectNode blank = with("url", "about:blank", "browserContextId", context);
    String target = devTools.send(null, "Target.createTarget", blank).path("targetId").asText();
    this.session =
        devTools
            .send(null, "Target.attachToTarget", with("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    devTools.listen(session, this::note);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", with());
    }
    size(1280, 800);
  }

  /** Sets its size in CSS pixels, one for each of the screen. */
  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        with("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Sets the time zone that scripts see. */
  public void zone(String zone) {
    send("Emulation.setTimezoneOverride", with("timezoneId", zone));
  }

  /** Sets a preference as a style sheet asks for it: {@code prefers-color-scheme}, {@code dark}. */
  public void prefers(String feature, String value) {
    send(
        "Emulation.setEmulatedMedia",
        with("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Goes to {@code url} and waits until it has loaded; what was noted before is forgotten. */
  public void open(String url) {
    requests.clear();
    troubles.clear();
    loaded = new CompletableFuture<>();
    JsonNode went = send("Page.navigate", with("url", url));
    if (went.has("errorText")) {
      throw new AssertionError(url + ": " + went.get("errorText").asText());
    }
    DevTools.await(loaded, url);
  }

  /**
   * The value of an expression, as JSON; of a promise, what it brings.
   *
   * @throws AssertionError if it throws
   */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            with("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(said(answer.get("exceptionDetails")));
    }
    return answer.path("result").path("value");
  }

  /** Presses and releases a key, named as {@code KeyboardEvent.key} names it. */
  public void press(String key) {
    ObjectNode down = with("type", "keyDown", "key", key);
    if (key.length() == 1) {
      down.put("text", key);
    }
    send("Input.dispatchKeyEvent", down);
    send("Input.dispatchKeyEvent", with("type", "keyUp", "key", key));
  }

  /** What is seen of it, as PNG. */
  public byte[] screenshot() {
    JsonNode shot = send("Page.captureScreenshot", with("format", "png"));
    return Base64.getDecoder().decode(shot.path("data").asText());
  }

  /** Gives any other command of the DevTools protocol. */
  public JsonNode send(String method, ObjectNode params) {
    return devTools.send(session, method, params);
  }

  /** Every address that it asked for, in order, {@code data:} and {@code blob:} left out. */
  public List<String> requests() {
    return requests.stream().filter(url -> !url.matches("(data|blob):.*")).toList();
  }

  /** What it asked of others than {@code site}. */
  public List<String> strangers(LoopbackSite site) {
    return requests().stream().filter(url -> !url.startsWith(site.url(""))).toList();
  }

  /** Exceptions that nobody caught, errors on the console, and what the browser itself refused. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  private void note(String event, JsonNode params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.complete(true);
      case "Network.requestWillBeSent" -> requests.add(params.at("/request/url").asText());
      case "Runtime.exceptionThrown" -> troubles.add(said(params.path("exceptionDetails")));
      case "Runtime.consoleAPICalled" -> {
        if (params.path("type").asText().equals("error")) {
          troubles.add(params.path("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        if (params.at("/entry/level").asText().equals("error")) {
          troubles.add(params.at("/entry/text").asText() + " " + params.at("/entry/url").asText());
        }
      }
      default -> {}
    }
  }

  private static String said(JsonNode exception) {
    return exception
        .at("/exception/description")
        .asText(exception.path("text").asText() + exception.at("/exception/value").asText());
  }

  @Override
  public void close() {
    devTools.send(null, "Target.disposeBrowserContext", with("browserContextId", context));
  }
}

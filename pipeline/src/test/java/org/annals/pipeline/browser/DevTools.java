package org.annals.pipeline.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Commands to a browser and events from it, by the Chrome DevTools Protocol. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

  private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();

  private final AtomicInteger last = new AtomicInteger();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;

  DevTools(URI address) {
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Parameters of a command: names and values, in turn. */
  static ObjectNode with(Object... namesAndValues) {
    ObjectNode params = JSON.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
    }
    return params;
  }

  /** Tells {@code listener} of every event of {@code session}, by name and parameters. */
  void listen(String session, BiConsumer<String, JsonNode> listener) {
    listeners.put(session, listener);
  }

  /**
   * Gives a command and returns its result.
   *
   * @param session the page it is for, or null for the browser
   * @throws AssertionError if the browser says that it cannot, or says nothing for a minute
   */
  JsonNode send(@Nullable String session, String method, ObjectNode params) {
    int id = last.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", params);
    if (session != null) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    write(command.toString());
    JsonNode said = await(answer, method);
    if (said.has("error")) {
      throw new AssertionError(method + ": " + said.get("error"));
    }
    return said.path("result");
  }

  /** What {@code answer} brings within a minute. */
  static <T> T await(CompletableFuture<T> answer, String what) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException failure) {
      throw new AssertionError("no answer to " + what, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private synchronized void write(String text) {
    socket.sendText(text, true).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
    message.append(part);
    if (isLast) {
      String whole = message.toString();
      message.setLength(0);
      take(whole);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    JsonNode said;
    try {
      said = JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
    if (said.has("id")) {
      CompletableFuture<JsonNode> answer = waiting.remove(said.get("id").asInt());
      if (answer != null) {
        answer.complete(said);
      }
    } else {
      BiConsumer<String, JsonNode> listener = listeners.get(said.path("sessionId").asText());
      if (listener != null) {
        listener.accept(said.path("method").asText(), said.path("params"));
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}

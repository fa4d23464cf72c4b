package org.annals.pipeline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the files of some folders on a port of 127.0.0.1, and nothing else. */
public final class LoopbackSite implements AutoCloseable {

  /**
   * What the profile {@code browser} lays out: {@code examples/} as it stands at the top of the
   * repository, with its {@code node_modules/}.
   */
  public static final Path LAID_OUT = Path.of("target", "browser");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "csv", "text/csv; charset=utf-8",
          "svg", "image/svg+xml");

  private final HttpServer server;
  private final List<Path> folders;

  private LoopbackSite(HttpServer server, List<Path> folders) {
    this.server = server;
    this.folders = folders;
  }

  /** Serves {@code folders} as one; of files of one path, that of the first folder. */
  public static LoopbackSite of(Path... folders) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LoopbackSite site = new LoopbackSite(server, List.of(folders));
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  /** The address of {@code path}, which does not begin with a slash. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = find(path);
      if (file == null) {
        // A browser asks for this by itself, and complains on the console when it is missing.
        exchange.sendResponseHeaders(path.equals("favicon.ico") ? 204 : 404, -1);
        return;
      }
      String ending = path.substring(path.lastIndexOf('.') + 1);
      byte[] bytes = Files.readAllBytes(file);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private @Nullable Path find(String path) {
    for (Path folder : folders) {
      Path file = folder.resolve(path).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

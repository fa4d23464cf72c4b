package org.annals.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of JSON values, one a line, in UTF-8, read one after the other; blank lines are skipped.
 */
public final class JsonLines implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final BufferedReader reader;
  private int line;

  private JsonLines(Path path, BufferedReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /** Opens {@code path} at its first line. */
  public static JsonLines open(Path path) throws IOException {
    return new JsonLines(path, Files.newBufferedReader(path));
  }

  /**
   * The next value, or empty at the end.
   *
   * @throws IOException when the file cannot be read or the line is no JSON; it names the line
   */
  public Optional<JsonNode> next() throws IOException {
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      line++;
      if (!text.isBlank()) {
        return Optional.of(parse(text));
      }
    }
    return Optional.empty();
  }

  private JsonNode parse(String text) throws IOException {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IOException(path + ":" + line + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package org.annals.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads a dictionary of the room: a row a line, cells separated by bars, {@code #} for remarks. */
final class Dictionary {

  private Dictionary() {}

  /**
   * The rows of {@code file}.
   *
   * @throws UncheckedIOException when the resource is missing or broken, which only a broken build
   *     can cause
   */
  static List<List<String>> rows(String file) {
    try (InputStream in =
        Objects.requireNonNull(Dictionary.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.annals.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A dictionary that ships with the classes: UTF-8 lines of tab-separated cells. Lines that start
 * with {@code #} are comments.
 */
public final class Table {

  private Table() {}

  /**
   * The rows of the resource {@code name} beside {@code owner}, in file order; cells are never
   * null, trailing empty ones are kept.
   *
   * @throws IllegalArgumentException when there is no such resource, which is a fault of the build
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    InputStream resource = owner.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variants in a cell: separated by a slash; none for a cell of {@code -}. */
  public static List<String> variants(String cell) {
    return cell.equals("-") || cell.isEmpty() ? List.of() : List.of(cell.split("/", -1));
  }
}

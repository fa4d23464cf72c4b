package org.annals.benchmarks.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The made articles on a disk: text files, a thousand a folder, or JSON lines, five hundred a file.
 *
 * @param seed of the world
 * @param articles how many there are
 * @param lines whether they are JSON lines
 */
record PlainArticles(long seed, int articles, boolean lines) {

  private static final int A_FOLDER = 1000;
  private static final int A_FILE = 500;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("(?:.*#m|.*article-)(\\d+)(?:\\.txt)?");

  PlainArticle article(int number) {
    return PlainArticle.of(seed, number, articles);
  }

  /**
   * Whether it counts as an article: one with the same bytes as another does not, unless it is a
   * line with an id of its own, which makes other bytes of it.
   */
  boolean isPublished(int number) {
    return lines || !PlainArticle.isSameBytes(number);
  }

  /** The number of the article with that uri. */
  static int number(String uri) {
    Matcher found = NUMBER.matcher(uri);
    if (!found.matches()) {
      throw new IllegalArgumentException("not of our making: " + uri);
    }
    return Integer.parseInt(found.group(1));
  }

  /** Writes them all below {@code folder}; answers with how many characters their texts have. */
  long write(Path folder) throws IOException {
    Files.createDirectories(folder);
    return lines ? writeLines(folder) : writeFiles(folder);
  }

  private long writeFiles(Path folder) throws IOException {
    long characters = 0;
    for (int number = 0; number < articles; number++) {
      String name = "%03d/article-%07d.txt";
      Path file = folder.resolve(String.format(Locale.ROOT, name, number / A_FOLDER, number));
      Files.createDirectories(file.resolveSibling("."));
      String text = article(number).text();
      characters += text.length();
      Files.writeString(file, text);
    }
    return characters;
  }

  private long writeLines(Path folder) throws IOException {
    long characters = 0;
    for (int from = 0; from < articles; from += A_FILE) {
      Path file = folder.resolve(String.format(Locale.ROOT, "articles-%07d.jsonl", from));
      try (BufferedWriter writer = Files.newBufferedWriter(file)) {
        for (int number = from; number < Math.min(articles, from + A_FILE); number++) {
          String text = article(number).text();
          characters += text.length();
          String id = String.format(Locale.ROOT, "m%07d", number);
          writer.write(
              JSON.writeValueAsString(JSON.createObjectNode().put("id", id).put("text", text)));
          writer.write('\n');
        }
      }
    }
    return characters;
  }
}

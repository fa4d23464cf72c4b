package org.annals.benchmarks.reruns;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** Makes articles of our own, as many as asked, of which it is known what they tell. */
public final class MakeArticles {

  private static final String HELP =
      """
      usage: benchmarks/run make-articles DIR [--articles=1000] [--from=0] [--world=N] [--seed=1]
                                          [--form=files|lines] [--truth=FILE]

      Writes articles number --from, … as text files in folders of a thousand (files), or into one file of
      JSON lines (lines). The same seed and world give the same articles: three in a row lead with the same
      event, each looks back on others; every 20th is nearly a copy of the one before, every 100th the same
      bytes as another. --world is how many articles there are in all, by default those asked for: a first
      part and what is added later are made with the same --world. --truth writes a line an article:
      {"uri","published","events":[{"event","day"}]}.
      """;

  private static final int FILES_A_FOLDER = 1000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private MakeArticles() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(
            HELP, 1, 1, Set.of("articles", "from", "world", "seed", "form", "truth")),
        MakeArticles::make);
  }

  private static void make(CommandLine line, PrintStream out) throws IOException {
    int from = line.number("from", 0);
    int to = from + line.number("articles", 1000);
    int world = line.number("world", to);
    int seed = line.number("seed", 1);
    Path folder = line.paths().get(0);
    Files.createDirectories(folder);
    switch (line.option("form", "files")) {
      case "files" -> files(folder, seed, from, to, world);
      case "lines" -> lines(folder, seed, from, to, world);
      default -> throw new CommandLine.UsageException("--form is files or lines");
    }
    if (line.options().containsKey("truth")) {
      truth(Path.of(line.option("truth", "")), seed, from, to, world);
    }
    out.printf(Locale.ROOT, "articles %d to %d of seed %d in %s%n", from, to - 1, seed, folder);
  }

  /**
   * Writes articles {@code from} up to, not including, {@code to} as files below {@code folder}.
   */
  static void files(Path folder, long seed, int from, int to, int world) throws IOException {
    for (int number = from; number < to; number++) {
      Path file = folder.resolve(uri(number));
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, MadeArticle.of(seed, number, world).text());
    }
  }

  private static void lines(Path folder, long seed, int from, int to, int world)
      throws IOException {
    Path file = folder.resolve(String.format(Locale.ROOT, "articles-%07d.jsonl", from));
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int number = from; number < to; number++) {
        ObjectNode node = JSON.createObjectNode().put("id", "m" + number);
        MadeArticle article = MadeArticle.of(seed, number, world);
        node.put("published", article.published().toString()).put("text", article.text());
        writer.write(JSON.writeValueAsString(node) + "\n");
      }
    }
  }

  private static void truth(Path file, long seed, int from, int to, int world) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int number = from; number < to; number++) {
        MadeArticle article = MadeArticle.of(seed, number, world);
        ObjectNode node = JSON.createObjectNode().put("uri", uri(number));
        node.put("published", article.published().toString());
        ArrayNode events = node.putArray("events");
        for (int told : article.tells()) {
          events.addObject().put("event", told).put("day", MadeEvent.of(seed, told).day() + "");
        }
        writer.write(JSON.writeValueAsString(node) + "\n");
      }
    }
  }

  /** {@code 012/article-0012345.txt}. */
  private static String uri(int number) {
    return String.format(Locale.ROOT, "%03d/article-%07d.txt", number / FILES_A_FOLDER, number);
  }
}

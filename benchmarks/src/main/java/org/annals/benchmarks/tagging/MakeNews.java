package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.JsonLines;

/**
 * Makes a corpus of different news articles, as large as asked, that a tagger's speed is taken on.
 */
public final class MakeNews {

  private static final String HELP =
      """
      usage: benchmarks/run make-news IN... OUT.jsonl [--chars=30000000]

      Writes different dated articles as {"id","dct","text"} lines until they hold that many characters.
      IN is a file of JSON lines with "id", "published" (or "dct") and "text", or a folder of such files
      (*.jsonl). Files take turns, an article each; copies, articles without a day and texts under 200
      characters are passed over; text cut into tokens is put together again. When the inputs hold
      less, the file is shorter and the last line printed says so: nothing is repeated.
      """;

  private MakeNews() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 2, Integer.MAX_VALUE, Set.of("chars")),
        (line, out) -> {
          int last = line.paths().size() - 1;
          int wanted = line.number("chars", 30_000_000);
          make(line.paths().subList(0, last), line.paths().get(last), wanted, out);
        });
  }

  private static void make(List<Path> inputs, Path output, int wanted, PrintStream out)
      throws IOException {
    List<JsonLines> sources = new ArrayList<>();
    for (Path file : files(inputs)) {
      sources.add(JsonLines.open(file));
    }
    NewsCorpus corpus = new NewsCorpus(sources);
    Sum sum = write(corpus, output, wanted);
    for (JsonLines source : sources) {
      source.close();
    }
    out.printf(
        Locale.ROOT,
        "%d articles, %d characters, %s to %s, from %d files; passed over: %d copies, %d unusable;"
            + " put together again: %d%n",
        sum.articles,
        sum.chars,
        sum.first,
        sum.last,
        sources.size(),
        corpus.copies(),
        corpus.unusable(),
        corpus.detokenized());
    if (sum.chars < wanted) {
      out.printf(Locale.ROOT, "asked for %d characters: the inputs hold no more%n", wanted);
    }
  }

  /** What has been written. */
  private static final class Sum {
    private int articles;
    private long chars;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    private void add(NewsCorpus.Item item) {
      articles++;
      chars += item.text().length();
      first = item.day().isBefore(first) ? item.day() : first;
      last = item.day().isAfter(last) ? item.day() : last;
    }
  }

  private static Sum write(NewsCorpus corpus, Path output, int wanted) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Sum sum = new Sum();
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      while (sum.chars < wanted) {
        Optional<NewsCorpus.Item> item = corpus.next();
        if (item.isEmpty()) {
          break;
        }
        sum.add(item.get());
        ObjectNode node = json.createObjectNode();
        node.put("id", item.get().id()).put("dct", item.get().day().toString());
        node.put("text", item.get().text());
        writer.write(json.writeValueAsString(node));
        writer.write('\n');
      }
    }
    return sum;
  }

  private static List<Path> files(List<Path> inputs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.isDirectory(input)) {
        files.add(input);
        continue;
      }
      try (Stream<Path> inside = Files.walk(input)) {
        inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}

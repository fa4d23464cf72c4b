package org.annals.benchmarks.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Other taggers and ours on the text of the made articles, in the run that measures those. */
final class TaggersBeside {

  /** Some taggers take a minute for each million characters. */
  private static final int MOST_ARTICLES = 400;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path benchmark;
  private final Path peers;
  private final Path work;

  /**
   * Runs them by the command {@code peers}.
   *
   * @param benchmark {@code benchmarks/run}
   * @param peers as that command wants them
   * @param work where texts and answers are left
   */
  TaggersBeside(Path benchmark, Path peers, Path work) {
    this.benchmark = benchmark;
    this.peers = peers;
    this.work = work;
  }

  /** What they did with the first of {@code made}, a line each below a head; empty if it failed. */
  List<String> table(PlainArticles made, PrintStream out) throws IOException, InterruptedException {
    Path text = work.resolve("text-" + made.articles() + ".jsonl");
    write(made, text);
    List<String> command =
        List.of(
            benchmark.toString(),
            "peers",
            peers.toAbsolutePath().toString(),
            text.toString(),
            work.resolve("peers").toString());
    WatchedProcess.Took took =
        WatchedProcess.run(command, Map.of(), work.resolve("peers-" + made.articles() + ".log"));
    out.print(took.said());
    return took.code() == 0 ? took.said().lines().toList() : List.of();
  }

  private static void write(PlainArticles made, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int number = 0; number < Math.min(MOST_ARTICLES, made.articles()); number++) {
        PlainArticle article = made.article(number);
        writer.write(
            JSON.writeValueAsString(
                JSON.createObjectNode()
                    .put("id", Integer.toString(number))
                    .put("dct", article.published().toString())
                    .put("text", article.text())));
        writer.write('\n');
      }
    }
  }
}

package org.annals.benchmarks.dating;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.benchmarks.CommandLine;
import org.annals.benchmarks.JsonLines;

/**
 * How often the day of an article can be told from its text alone, and how often the interval holds
 * it.
 */
public final class InferenceAccuracy {

  private static final String HELP =
      """
      usage: benchmarks/run inference-accuracy ARTICLES.jsonl [--split=dev|held|all] [--slack=3] [--misses=20]

      ARTICLES.jsonl has {"id","published","title","text"} lines. Title and text are read as a plain file; the date is only
      compared. An interval holds the day when it lies within it, or up to --slack days beside it.
      """;

  private static final int DAY = 10;

  private InferenceAccuracy() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("split", "slack", "misses")),
        InferenceAccuracy::score);
  }

  private static void score(CommandLine line, PrintStream out) throws IOException {
    String split = line.option("split", "all");
    DatingTask task = new DatingTask();
    List<Dated> all = new ArrayList<>();
    try (JsonLines lines = JsonLines.open(line.paths().get(0))) {
      for (Optional<JsonNode> row = lines.next(); row.isPresent(); row = lines.next()) {
        String id = row.get().path("id").asText();
        String published = row.get().path("published").asText();
        if (Dated.in(split, id) && published.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
          String text = row.get().path("title").asText() + "\n\n" + row.get().path("text").asText();
          all.add(
              new Dated(
                  id,
                  LocalDate.parse(published.substring(0, DAY)),
                  task.date("article.txt", text.getBytes(UTF_8))));
        }
      }
    }
    DatingReport.printIntervals(
        split, all, line.number("slack", 3), line.number("misses", 20), out);
    out.println(task.speed());
  }
}

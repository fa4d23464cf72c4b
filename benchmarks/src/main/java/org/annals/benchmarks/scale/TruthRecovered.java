package org.annals.benchmarks.scale;

import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** How much of what made articles tell a published chronology found. */
public final class TruthRecovered {

  private static final String HELP =
      """
      usage: benchmarks/run truth DIR [--articles=1000] [--seed=1]

      Scores the chronology in DIR of the articles that `make-plain-articles` makes of that number and seed:
      tellings with their days, pairs of tellings of one event that are in one (precision, recall), near copies
      known as such, wrong days that stand apart and in conflict, publication days, and mentions of sentences
      that tell no event. First some of what was missed.
      """;

  private TruthRecovered() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("articles", "seed")),
        (line, out) -> {
          PlainArticles made =
              new PlainArticles(line.number("seed", 1), line.number("articles", 1000), true);
          out.println(
              TruthScore.line(
                  TruthScore.of(made, line.paths().get(0).resolve("timeline.json"), out)));
        });
  }
}

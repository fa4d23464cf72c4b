package org.annals.benchmarks.scale;

import java.util.Locale;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** Writes made articles of 3,000 characters. */
public final class MakePlainArticles {

  private static final String HELP =
      """
      usage: benchmarks/run make-plain-articles DIR [--articles=1000] [--seed=1] [--form=lines]

      Writes plain news articles of our own, about 3,000 characters each, into DIR: text files in folders of a
      thousand (files) or JSON lines, five hundred a file (lines). The same seed and number give the same
      articles. Three in a row lead with one event, on days of their own; each looks back on up to four others, by
      day or by month; every 20th is nearly a copy of the one before, every 100th has the bytes of another, and
      in every 15th one look back has a wrong day. `scale` knows from seed and number what each tells.
      """;

  private MakePlainArticles() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("articles", "seed", "form")),
        (line, out) -> {
          boolean lines =
              switch (line.option("form", "lines")) {
                case "lines" -> true;
                case "files" -> false;
                default -> throw new CommandLine.UsageException("--form is files or lines");
              };
          PlainArticles made =
              new PlainArticles(line.number("seed", 1), line.number("articles", 1000), lines);
          long characters = made.write(line.paths().get(0));
          out.printf(Locale.ROOT, "%d articles, %d characters%n", made.articles(), characters);
        });
  }
}

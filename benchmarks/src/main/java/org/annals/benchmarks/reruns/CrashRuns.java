package org.annals.benchmarks.reruns;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** Kills runs at random moments, and looks at what they leave. */
public final class CrashRuns {

  private static final String HELP =
      """
      usage: benchmarks/run crash-runs DIR [--runs=200] [--articles=60] [--longest=4000] [--seed=1]
                                       [--annals=./annals]

      Builds so many articles, then again and again adds one, starts a run, and kills it with SIGKILL after a
      random time up to --longest milliseconds. After each, `annals verify` must pass; every tenth run is let
      go on, and must publish without a hand. Prints how many were killed, and every failure.
      """;

  private static final int LET_GO = 10;

  private final AnnalsProcess annals;
  private final Path folder;
  private final PrintStream out;
  private int killed;
  private int failures;

  private CrashRuns(AnnalsProcess annals, Path folder, PrintStream out) {
    this.annals = annals;
    this.folder = folder;
    this.out = out;
  }

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(
            HELP, 1, 1, Set.of("runs", "articles", "longest", "seed", "annals")),
        (line, out) -> {
          Path folder = line.paths().get(0);
          if (Files.exists(folder)) {
            throw new CommandLine.UsageException(folder + " is there already");
          }
          String script = line.option("annals", AnnalsProcess.script());
          new CrashRuns(new AnnalsProcess(script), folder, out).run(line);
        });
  }

  private void run(CommandLine line) throws IOException, InterruptedException {
    int runs = line.number("runs", 200);
    int articles = line.number("articles", 60);
    int seed = line.number("seed", 1);
    Chance chance = new Chance(seed, 0);
    Path in = folder.resolve("in");
    MakeArticles.files(in, seed, 0, articles, articles + runs);
    require("the first run", annals.run(build()));
    for (int run = 0; run < runs; run++) {
      MakeArticles.files(in, seed, articles + run, articles + run + 1, articles + runs);
      if (run % LET_GO == LET_GO - 1) {
        require("run " + run + " after kills", annals.run(build()));
      } else if (annals.kill(chance.below(line.number("longest", 4000)), build())) {
        killed++;
      }
      require("verify after run " + run, annals.run("verify", folder.resolve("out").toString()));
    }
    out.printf(Locale.ROOT, "%d runs, %d of them killed, %d failures%n", runs, killed, failures);
  }

  private String[] build() {
    return new String[] {
      "build",
      "--input=" + folder.resolve("in"),
      "--output=" + folder.resolve("out"),
      "--progress=none"
    };
  }

  private void require(String what, AnnalsProcess.Ended ended) {
    if (ended.code() != 0) {
      failures++;
      out.println(what + ": code " + ended.code() + "\n" + ended.said().indent(2));
    }
  }
}

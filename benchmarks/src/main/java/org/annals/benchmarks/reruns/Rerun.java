package org.annals.benchmarks.reruns;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** What a full run, the same again, and a run with some new articles cost. */
public final class Rerun {

  private static final String HELP =
      """
      usage: benchmarks/run rerun DIR [--articles=10000] [--more=100] [--seed=1] [--annals=./annals]

      Makes so many articles in DIR/in (see make-articles), builds them into DIR/out, builds again, adds more
      articles and builds once more; prints the CPU-seconds of each whole process, Java's start included, and
      whether the last chronology verifies. DIR is new, and is left for a look.
      """;

  private Rerun() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("articles", "more", "seed", "annals")),
        Rerun::measure);
  }

  private static void measure(CommandLine line, PrintStream out) throws Exception {
    Path folder = line.paths().get(0);
    if (Files.exists(folder)) {
      throw new CommandLine.UsageException(folder + " is there already");
    }
    int articles = line.number("articles", 10_000);
    int all = articles + line.number("more", 100);
    int seed = line.number("seed", 1);
    Path in = folder.resolve("in");
    AnnalsProcess annals = new AnnalsProcess(line.option("annals", AnnalsProcess.script()));
    annals.run("--help");
    MakeArticles.files(in, seed, 0, articles, all);
    build("full, " + articles + " articles", annals, folder, out);
    build("unchanged", annals, folder, out);
    MakeArticles.files(in, seed, articles, all, all);
    build("with " + (all - articles) + " more", annals, folder, out);
    AnnalsProcess.Ended verified = annals.run("verify", folder.resolve("out").toString());
    out.println("verify: " + verified.said());
  }

  private static void build(String what, AnnalsProcess annals, Path folder, PrintStream out)
      throws Exception {
    AnnalsProcess.Ended ended =
        annals.run(
            "build",
            "--input=" + folder.resolve("in"),
            "--output=" + folder.resolve("out"),
            "--progress=none");
    out.printf(
        Locale.ROOT, "%s: %.1f CPU-seconds, code %d%n", what, ended.cpuSeconds(), ended.code());
    out.println(ended.said().indent(2).stripTrailing());
  }
}

package org.annals.benchmarks.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.benchmarks.CommandLine;

/** Whole runs over more and more articles, by runner: what they cost and what they find. */
public final class Scale {

  private static final String HELP =
      """
      usage: benchmarks/run scale WORK [--articles=1000,10000] [--runners=direct,flink,spark] [--heap=2g]
                                  [--seed=1] [--form=lines] [--page=docs/PERFORMANCE.md] [--profile]
                                  [--annals=./annals] [--peers=DIR]

      Makes so many articles of 3,000 characters in WORK (see make-plain-articles; what is there is used again), builds
      them with each runner in a process of its own, and prints wall and CPU seconds, peak memory, characters
      per CPU-second and how much of the truth was found; with --page it renews the rows of the table there, with
      --profile it leaves a recording of where the CPU went beside each output (OUTPUT.jfr, for `jfr view hot-methods`);
      with --peers (see `peers`) other taggers read the text of the first 400 as well.
      All chronologies of one number must have the same bytes.
      """;

  private static final Map<String, List<String>> RUNNERS =
      Map.of(
          "direct", List.of(),
          "flink", List.of("--runner=FlinkRunner", "--flinkMaster=[local]"),
          "spark", List.of("--runner=SparkRunner", "--sparkMaster=local[2]"));

  private final CommandLine line;
  private final Path work;
  private final String annals;
  private final PrintStream out;

  private Scale(CommandLine line, PrintStream out) {
    this.line = line;
    this.work = line.paths().get(0).toAbsolutePath();
    String top = System.getProperty("annals.top", ".");
    this.annals = line.option("annals", Path.of(top, "annals").toString());
    this.out = out;
  }

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(
            HELP,
            1,
            1,
            Set.of(
                "articles",
                "runners",
                "heap",
                "seed",
                "form",
                "page",
                "profile",
                "annals",
                "peers")),
        (line, out) -> new Scale(line, out).run());
  }

  private void run() throws IOException, InterruptedException {
    boolean lines = line.option("form", "lines").equals("lines");
    for (String number : line.option("articles", "1000,10000").split(",", -1)) {
      PlainArticles made =
          new PlainArticles(line.number("seed", 1), Integer.parseInt(number), lines);
      Path input = work.resolve("in-" + number + (lines ? "" : "-files"));
      Path sum = work.resolve(input.getFileName() + ".characters");
      if (!Files.exists(sum)) {
        Files.createDirectories(work);
        Files.writeString(sum, Long.toString(made.write(input)));
      }
      measure(made, input, Long.parseLong(Files.readString(sum)));
    }
  }

  private void measure(PlainArticles made, Path input, long characters)
      throws IOException, InterruptedException {
    Path first = null;
    for (String runner : line.option("runners", "direct,flink,spark").split(",", -1)) {
      List<String> options = RUNNERS.get(runner);
      if (options == null) {
        throw new CommandLine.UsageException("no runner " + runner);
      }
      Path output = work.resolve("out-" + made.articles() + "-" + runner);
      if (Files.exists(output)) {
        throw new CommandLine.UsageException(output + " is there already");
      }
      WatchedProcess.Took took = build(input, output, options);
      if (took.code() != 0) {
        out.printf(Locale.ROOT, "%d articles, %s: code %d%n", made.articles(), runner, took.code());
        out.println(took.said().indent(2));
        continue;
      }
      Path timeline = output.resolve("timeline.json");
      TruthScore.Score score = TruthScore.of(made, timeline, out);
      String same = first == null ? "–" : Files.mismatch(first, timeline) < 0 ? "yes" : "NO";
      first = first == null ? timeline : first;
      told(
          new ScaleTable.Row(
              made.articles(), runner, heap(), took, characters, score, same, measured()),
          score);
    }
    if (line.options().containsKey("peers")) {
      taggers(made);
    }
  }

  private void taggers(PlainArticles made) throws IOException, InterruptedException {
    Path benchmark = Path.of(System.getProperty("annals.top", "."), "benchmarks", "run");
    Path peers = Path.of(line.option("peers", ""));
    List<String> table = new TaggersBeside(benchmark, peers, work).table(made, out);
    if (!table.isEmpty() && line.options().containsKey("page")) {
      ScaleTable.renewTaggers(Path.of(line.option("page", "")), table, measured());
    }
  }

  private void told(ScaleTable.Row row, TruthScore.Score score) throws IOException {
    out.println(row.line());
    out.println("  " + TruthScore.line(score));
    if (line.options().containsKey("page")) {
      ScaleTable.renew(Path.of(line.option("page", "")), row);
    }
  }

  private WatchedProcess.Took build(Path input, Path output, List<String> options)
      throws IOException, InterruptedException {
    List<String> help = new ArrayList<>(List.of(annals, "build", "--help"));
    help.addAll(options);
    Path log = output.resolveSibling(output.getFileName() + ".log");
    WatchedProcess.run(help, Map.of(), log);
    List<String> command =
        new ArrayList<>(
            List.of(
                annals,
                "build",
                "--input=" + input,
                "--output=" + output,
                "--runId=scale",
                "--progress=none"));
    command.addAll(options);
    String recorded =
        line.flag("profile")
            ? " -XX:StartFlightRecording=settings=profile,filename=" + output + ".jfr"
            : "";
    // Beside the options that the start script chooses by the input, as a user has them.
    String java = "-Xmx" + heap() + recorded;
    return WatchedProcess.run(command, Map.of("JDK_JAVA_OPTIONS", java), log);
  }

  private String heap() {
    return line.option("heap", "2g");
  }

  private static String measured() throws IOException {
    return LocalDate.now(ZoneOffset.UTC) + ", " + WatchedProcess.machine();
  }
}

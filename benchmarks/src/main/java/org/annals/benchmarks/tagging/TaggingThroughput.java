package org.annals.benchmarks.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.benchmarks.CommandLine;

/** Times {@code annals tag} as a process of its own, by the processor time that it reports. */
public final class TaggingThroughput {

  private static final String HELP =
      """
      usage: benchmarks/run tagging-throughput IN.jsonl [--runs=5] [--heap=256m] [--annals=./annals]

      Runs `annals tag IN.jsonl` so many times and prints each run's last line, then the median of
      characters per CPU-second: the CPU of the whole process, compiler and garbage collection included,
      from after the warm-up to the end. WARM_CHARS is passed on. --heap caps the heap in place of
      the default Java options, so memory that grows with the number of documents shows as a failure.
      """;

  private static final Pattern SPEED = Pattern.compile("\\bchars_per_cpu_s=([\\d.]+)");

  private TaggingThroughput() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws Exception {
    CommandLine.run(
        args,
        new CommandLine.Accepts(HELP, 1, 1, Set.of("runs", "heap", "annals")),
        TaggingThroughput::measure);
  }

  private static void measure(CommandLine line, PrintStream out) throws Exception {
    Path annals = Path.of(line.option("annals", System.getProperty("annals.top", ".") + "/annals"));
    List<Double> speeds = new ArrayList<>();
    for (int run = 0; run < Math.max(1, line.number("runs", 5)); run++) {
      String summary = tag(annals, line.paths().get(0), line.option("heap", ""));
      out.println(summary);
      speeds.add(speed(summary));
    }
    out.printf(
        Locale.ROOT, "median of %d: %.0f chars per CPU-second%n", speeds.size(), median(speeds));
  }

  /** Tags {@code input} in a process of its own; the last line that it writes on standard error. */
  private static String tag(Path annals, Path input, String heap)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("tagged", ".jsonl");
    ProcessBuilder builder =
        new ProcessBuilder(annals.toString(), "tag", input.toString(), output.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (!heap.isEmpty()) {
      builder.environment().put("ANNALS_JAVA_OPTS", "-Xmx" + heap);
    }
    Process process = builder.start();
    String last = "";
    try (BufferedReader errors =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        last = line;
      }
    }
    int code = process.waitFor();
    Files.delete(output);
    if (code != 0) {
      throw new IOException(annals + " tag ended with " + code + ": " + last);
    }
    return last;
  }

  /** The figure {@code chars_per_cpu_s} of a summary line. */
  static double speed(String summary) {
    Matcher speed = SPEED.matcher(summary);
    if (!speed.find()) {
      throw new IllegalArgumentException("no chars_per_cpu_s in: " + summary);
    }
    return Double.parseDouble(speed.group(1));
  }

  /** The middle one; of an even number the mean of the two in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}

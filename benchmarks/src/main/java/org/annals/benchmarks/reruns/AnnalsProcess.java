package org.annals.benchmarks.reruns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code annals} as a process of its own. */
final class AnnalsProcess {

  private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s");
  private static final double SECONDS = 60;

  private final String annals;

  /** Of the script {@code annals}, or of the one at the top of the repository. */
  AnnalsProcess(String annals) {
    this.annals = annals;
  }

  /** Where the script is, unless an option says otherwise. */
  static String script() {
    return Path.of(System.getProperty("annals.top", "."), "annals").toString();
  }

  /**
   * What became of it.
   *
   * @param code its exit code
   * @param cpuSeconds of all its threads, the start of Java and its compilers included
   * @param said what it said
   */
  record Ended(int code, double cpuSeconds, String said) {}

  /** Runs to the end; the shell counts the processor time, as it does for what it has started. */
  Ended run(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "\"$@\"; code=$?; times; exit $code", "run", annals));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    List<String> lines = said.strip().lines().toList();
    String told = String.join("\n", lines.subList(0, Math.max(0, lines.size() - 2)));
    return new Ended(code, seconds(lines.get(lines.size() - 1)), told);
  }

  /** Starts, and kills it after so many milliseconds unless it has ended by then. */
  boolean kill(long afterMillis, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(annals));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** User and system time of the children, the last line of the shell's {@code times}. */
  private static double seconds(String times) {
    Matcher found = MINUTES.matcher(times);
    if (!found.find()) {
      throw new IllegalArgumentException("no times: " + times);
    }
    return SECONDS * (Double.parseDouble(found.group(1)) + Double.parseDouble(found.group(3)))
        + Double.parseDouble(found.group(2))
        + Double.parseDouble(found.group(4));
  }
}

package org.annals.benchmarks.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that is looked at while it runs, by what the Linux kernel tells of it. */
final class WatchedProcess {

  private static final long LOOK_MILLIS = 100;
  private static final double TICKS_A_SECOND = 100;
  private static final int USER_TICKS = 11;

  private WatchedProcess() {}

  /**
   * What it took.
   *
   * @param code its exit code
   * @param wallSeconds from its start to its end
   * @param cpuSeconds of all its threads, as last seen, a tenth of a second before its end at most
   * @param peakMegabytes the most memory it had resident
   * @param said what it said
   */
  record Took(int code, double wallSeconds, double cpuSeconds, long peakMegabytes, String said) {}

  /** Runs {@code command}, which may replace itself by another program, to its end. */
  static Took run(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(log.toFile());
    long began = System.nanoTime();
    Process process = builder.start();
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    double cpu = 0;
    long peak = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = Math.max(cpu, cpuSeconds(proc));
      peak = Math.max(peak, peakKilobytes(proc));
    }
    double wall = (System.nanoTime() - began) / 1e9;
    String said = Files.readString(log, StandardCharsets.UTF_8);
    return new Took(process.exitValue(), wall, cpu, peak / 1024, said);
  }

  /** The fields behind the name in brackets; a process that is gone took nothing more. */
  private static double cpuSeconds(Path proc) {
    try {
      String stat = Files.readString(proc.resolve("stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1]);
      return ticks / TICKS_A_SECOND;
    } catch (IOException gone) {
      return 0;
    }
  }

  private static long peakKilobytes(Path proc) {
    try {
      return Files.readAllLines(proc.resolve("status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** This machine in a few words. */
  static String machine() throws IOException {
    String model =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown processor");
    long kilobytes =
        Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", ""));
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %d GB, Java %s",
        model,
        Runtime.getRuntime().availableProcessors(),
        kilobytes / 1024 / 1024,
        System.getProperty("java.version"));
  }
}

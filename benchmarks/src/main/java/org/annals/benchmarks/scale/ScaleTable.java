package org.annals.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The table of whole runs in a page: between two marks, a row for each number of articles and
 * runner. A row that is measured again replaces the old one, the others stay.
 */
final class ScaleTable {

  private static final String BEGIN = "<!-- scale: renewed by benchmarks/run scale -->";
  private static final String END = "<!-- end of scale -->";
  private static final String BEGIN_TAGGERS =
      "<!-- taggers: renewed by benchmarks/run scale --peers -->";
  private static final String END_TAGGERS = "<!-- end of taggers -->";
  private static final List<String> HEAD =
      List.of(
          "| articles | runner, heap | wall s | CPU s | CPU ms an article | characters a CPU-second |"
              + " peak MB | dates | merges P, R | same bytes | measured |",
          "|---:|---|---:|---:|---:|---:|---:|---:|---:|---|---|");

  private ScaleTable() {}

  /**
   * A run.
   *
   * @param runner the runner's short name
   * @param heap as Java was given it
   * @param took what it took
   * @param characters of all texts
   * @param score what of the truth it found
   * @param same how its timeline compares with that of the first runner
   * @param measured date and machine
   */
  record Row(
      int articles,
      String runner,
      String heap,
      WatchedProcess.Took took,
      long characters,
      TruthScore.Score score,
      String same,
      String measured) {

    String key() {
      return String.format(Locale.ROOT, "| %,d | %s, %s |", articles, runner, heap);
    }

    String line() {
      return key()
          + String.format(
              Locale.ROOT,
              " %.0f | %.0f | %.2f | %,.0f | %,d | %.2f %% | %.2f, %.2f %% | %s | %s |",
              took.wallSeconds(),
              took.cpuSeconds(),
              1000 * took.cpuSeconds() / articles,
              characters / took.cpuSeconds(),
              took.peakMegabytes(),
              100 * score.dates(),
              100 * score.precision(),
              100 * score.recall(),
              same,
              measured);
    }
  }

  /** Puts {@code row} into the table of {@code page}. */
  static void renew(Path page, Row row) throws IOException {
    TreeMap<String, String> rows = new TreeMap<>();
    between(page, BEGIN, END)
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| articles"))
        .forEach(line -> rows.put(order(line), line));
    rows.put(order(row.line()), row.line());
    String table = String.join("\n", HEAD) + "\n" + String.join("\n", rows.values());
    replace(page, BEGIN, table, END);
  }

  /** Puts what other taggers did, as {@code measured} tells when and where, into {@code page}. */
  static void renewTaggers(Path page, List<String> table, String measured) throws IOException {
    String block = "```\n" + String.join("\n", table) + "\n```\n\n" + measured + ".";
    replace(page, BEGIN_TAGGERS, block, END_TAGGERS);
  }

  private static void replace(Path page, String begin, String content, String end)
      throws IOException {
    String text = Files.readString(page);
    String old = between(page, begin, end);
    int from = text.indexOf(begin) + begin.length();
    Files.writeString(
        page,
        text.substring(0, from) + "\n" + content + "\n" + text.substring(from + old.length()));
  }

  private static String between(Path page, String begin, String end) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IllegalArgumentException(
          page + " has nothing to renew between " + begin + " and " + end);
    }
    return text.substring(from, to);
  }

  /** Number of articles, then runner and heap. */
  private static String order(String line) {
    String[] cells = line.split("\\|", -1);
    long articles = Long.parseLong(cells[1].replaceAll("\\D", ""));
    return String.format(Locale.ROOT, "%012d %s", articles, cells[2].strip());
  }
}

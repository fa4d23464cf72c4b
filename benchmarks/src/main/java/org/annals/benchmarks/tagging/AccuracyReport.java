package org.annals.benchmarks.tagging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** Writes an {@link Accuracy} for a person or a program. */
final class AccuracyReport {

  private AccuracyReport() {}

  /**
   * One line of figures, then a table by kind of expression, then the {@code most} worst misses.
   */
  static void print(String title, Accuracy accuracy, int most, PrintStream out) {
    out.printf(Locale.ROOT, "%s: %d documents%n", title, accuracy.documents());
    out.printf(
        Locale.ROOT,
        "%-26s %6s %6s %8s %7s %6s %6s %7s %7s%n",
        "",
        "gold",
        "found",
        "relaxed",
        "strict",
        "type",
        "value",
        "value P",
        "value R");
    row("all", accuracy.all(), out);
    if (accuracy.apart().found() > accuracy.all().found()) {
      row("all, ranges as two ends", accuracy.apart(), out);
    }
    accuracy.byClass().forEach((kind, tally) -> row(kind.title(), tally, out));
    for (Misses.Group group : accuracy.misses().worst(most)) {
      Misses.Key key = group.key();
      out.printf(
          Locale.ROOT,
          "%4d %-6s %s: %s -> %s%n            %s%n",
          group.count(),
          key.outcome(),
          key.words(),
          key.expected(),
          key.answer(),
          group.example());
    }
  }

  private static void row(String name, Tally tally, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-26s %6d %6d %8.1f %7.1f %6.1f %6.1f %7.1f %7.1f%n",
        name,
        tally.gold(),
        tally.found(),
        tally.relaxed(),
        tally.strict(),
        tally.type(),
        tally.value(),
        tally.valuePrecision(),
        tally.valueRecall());
  }

  /** The same figures as one JSON object, misses left out. */
  static ObjectNode json(String title, Accuracy accuracy) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("title", title).put("documents", accuracy.documents());
    figures(root, accuracy.all());
    figures(root.putObject("rangesApart"), accuracy.apart());
    ObjectNode classes = root.putObject("classes");
    accuracy.byClass().forEach((kind, tally) -> figures(classes.putObject(kind.title()), tally));
    return root;
  }

  private static void figures(ObjectNode node, Tally tally) {
    node.put("gold", tally.gold()).put("found", tally.found());
    node.put("relaxed", rounded(tally.relaxed())).put("strict", rounded(tally.strict()));
    node.put("type", rounded(tally.type())).put("value", rounded(tally.value()));
    node.put("valuePrecision", rounded(tally.valuePrecision()));
    node.put("valueRecall", rounded(tally.valueRecall()));
  }

  private static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}

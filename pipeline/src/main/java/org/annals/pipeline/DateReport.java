package org.annals.pipeline;

import java.io.PrintStream;
import org.annals.model.Article;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;

/**
 * Shows a person how an article's publication date was weighed: the answer, then every candidate
 * and cue with its fate.
 */
final class DateReport {

  private static final int MAX_WORDS = 60;

  private final PrintStream out;

  DateReport(PrintStream out) {
    this.out = out;
  }

  void print(Article article, Published published) {
    out.println(article.uri() + "  " + article.title());
    out.println("  " + answer(published));
    for (Evidence evidence : published.evidence()) {
      out.println("    " + place(evidence) + quoted(evidence.text()) + "  " + evidence.says());
    }
    out.println();
  }

  private static String answer(Published published) {
    if (!published.known()) {
      return "unknown: nothing below bounds the day";
    }
    String interval =
        String.valueOf(published.earliest()).equals(String.valueOf(published.latest()))
            ? ""
            : ", between " + published.earliest() + " and " + published.latest();
    return published.date()
        + interval
        + ", by "
        + published.method().word()
        + ", confidence "
        + published.confidence();
  }

  private static String place(Evidence evidence) {
    return evidence.start() == evidence.end() ? "" : "at " + evidence.start() + " ";
  }

  private static String quoted(String words) {
    String flat = words.replaceAll("\\s+", " ").strip();
    return "“" + (flat.length() > MAX_WORDS ? flat.substring(0, MAX_WORDS - 1) + "…" : flat) + "”";
  }
}

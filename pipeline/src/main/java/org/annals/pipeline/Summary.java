package org.annals.pipeline;

import java.io.PrintStream;
import java.util.Locale;
import org.annals.publishing.RunReport;

/** What a person reads when a run has ended. */
final class Summary {

  private final PrintStream out;

  Summary(PrintStream out) {
    this.out = out;
  }

  private static String since(RunReport.EventChanges changes) {
    return "events against the release before: "
        + changes.added()
        + " added, "
        + changes.changed()
        + " changed, "
        + changes.merged()
        + " merged, "
        + changes.split()
        + " split, "
        + changes.removed()
        + " removed";
  }

  /**
   * Prints the accounting of a run that published to {@code output}, or found nothing new there.
   */
  void print(RunReport report, String output) {
    RunReport.Records records = report.records();
    out.println(
        records.read()
            + " records: "
            + records.fresh()
            + " new, "
            + records.changed()
            + " changed, "
            + records.unchanged()
            + " unchanged, "
            + records.duplicate()
            + " duplicate, "
            + records.rejected()
            + " rejected");
    RunReport.Articles articles = report.articles();
    out.println(
        "articles: "
            + articles.nearCopies()
            + " near copies, "
            + articles.withoutEvents()
            + " without events, "
            + articles.removed()
            + " removed since the last run");
    out.println(
        report.events()
            + " events; "
            + report.unresolved()
            + " expressions or sentences without a date or outside the range ("
            + report.outsideRange()
            + " outside)");
    if (report.outcome() == RunReport.Outcome.PUBLISHED) {
      out.println(since(report.changes()));
    }
    for (RunReport.Idle idle : report.overrides().idle()) {
      out.println("not applied, line " + idle.line() + " of the overrides: " + idle.why());
    }
    double seconds = report.stages().stream().mapToDouble(RunReport.Stage::seconds).sum();
    String took = String.format(Locale.ROOT, " (%.1f s)", seconds);
    out.println(
        report.outcome() == RunReport.Outcome.PUBLISHED
            ? "published " + output + "/timeline.json, run " + report.runId() + took
            : "nothing changed: " + output + " stays as it is" + took);
  }
}

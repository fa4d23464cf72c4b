package org.annals.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.annals.identity.Assignment;
import org.annals.identity.IdentityLines;
import org.annals.model.PublishedArticle;
import org.annals.model.Unresolved;
import org.annals.pipeline.release.Draft;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.ReleaseFiles;
import org.annals.pipeline.release.ReleaseWriter;
import org.annals.pipeline.release.RunReports;
import org.annals.pipeline.verify.ReleaseVerifier;
import org.annals.publishing.Chronology;
import org.annals.publishing.Manifest;
import org.annals.publishing.RunReport;
import org.annals.publishing.Selection;

/** What a run found, as a release. */
final class Publication {

  private final OutputFolder folder;
  private final BuildSettings settings;
  private final RunClock clock;

  Publication(OutputFolder folder, BuildSettings settings, RunClock clock) {
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Publishes what was found, unless the present release says the same; answers with the run's
   * report.
   *
   * @throws RefusedException when the output folder does not allow it
   * @throws IOException when the disk fails; the old release is still the present one
   */
  RunReport publish(WorkFolder.Found found, Accounting accounting, Assignment assignment)
      throws IOException, RefusedException {
    Selection.Chosen chosen = settings.selection().of(assignment.events());
    Chronology chronology =
        new Chronology(
            settings.selection().from(),
            settings.selection().to(),
            settings.quotes(),
            found.articles(),
            chosen.events());
    List<Unresolved> unresolved =
        Stream.concat(found.unresolved().stream(), chosen.outside().stream()).toList();
    RunReport report = report(RunReport.Outcome.PUBLISHED, accounting, chosen, unresolved);
    Draft draft =
        new Draft(
            settings.runId(),
            EngineVersion.get(),
            clock.began(),
            counts(chronology, report),
            ReleaseFiles.of(
                chronology,
                found.rejections(),
                unresolved,
                report,
                IdentityLines.write(assignment.identity()).getBytes(StandardCharsets.UTF_8)),
            found.articles().stream().map(PublishedArticle::textSha256).toList());
    ReleaseWriter writer =
        new ReleaseWriter(folder, settings.keepReleases(), new ReleaseVerifier(), step -> {});
    if (writer.publish(draft) == ReleaseWriter.Result.PUBLISHED) {
      return report;
    }
    RunReport unchanged = report(RunReport.Outcome.UNCHANGED, accounting, chosen, unresolved);
    new RunReports(folder).keep(unchanged);
    return unchanged;
  }

  private RunReport report(
      RunReport.Outcome outcome,
      Accounting accounting,
      Selection.Chosen chosen,
      List<Unresolved> unresolved) {
    return new RunReport(
        settings.runId(),
        outcome,
        settings.inputs(),
        accounting.records(),
        accounting.articles(chosen.events()),
        chosen.events().size(),
        unresolved.size(),
        chosen.outside().size(),
        clock.stages());
  }

  private static List<Manifest.Count> counts(Chronology chronology, RunReport report) {
    return List.of(
        new Manifest.Count("articles", chronology.articles().size()),
        new Manifest.Count("events", chronology.events().size()),
        new Manifest.Count("rejected", report.records().rejected()),
        new Manifest.Count("unresolved", report.unresolved()));
  }
}

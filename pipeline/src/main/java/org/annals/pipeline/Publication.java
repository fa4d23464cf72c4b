package org.annals.pipeline;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.identity.Assignment;
import org.annals.identity.IdentityLines;
import org.annals.identity.KnownEvent;
import org.annals.identity.PreviousIdentity;
import org.annals.model.Changes;
import org.annals.model.PublishedArticle;
import org.annals.pipeline.reasons.EventDigests;
import org.annals.pipeline.reasons.ReasonLines;
import org.annals.pipeline.release.Draft;
import org.annals.pipeline.release.EarlierEvents;
import org.annals.pipeline.release.KeptFile;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.ReleaseFile;
import org.annals.pipeline.release.ReleaseFiles;
import org.annals.pipeline.release.ReleasePart;
import org.annals.pipeline.release.ReleaseWriter;
import org.annals.pipeline.release.RunReports;
import org.annals.pipeline.verify.ReleaseVerifier;
import org.annals.publishing.ChangesJson;
import org.annals.publishing.Chronology;
import org.annals.publishing.Manifest;
import org.annals.publishing.RunReport;
import org.annals.publishing.Selection;

/** What a run found, as a release. */
final class Publication {

  private final OutputFolder folder;
  private final BuildSettings settings;
  private final RunClock clock;
  private final Surroundings around;

  Publication(OutputFolder folder, BuildSettings settings, RunClock clock, Surroundings around) {
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
    this.around = around;
  }

  /**
   * Publishes what was found, unless the present release says the same; answers with the run's
   * report.
   *
   * @throws RefusedException when the output folder does not allow it
   * @throws IOException when the disk fails; the old release is still the present one
   */
  RunReport publish(
      WorkFolder.Found found,
      Accounting accounting,
      Assignment assignment,
      PriorRelease prior,
      RunReport.Overrides overrides)
      throws IOException, RefusedException {
    Selection.Chosen chosen = settings.selection().of(assignment.events());
    Chronology chronology =
        new Chronology(
            settings.selection().from(),
            settings.selection().to(),
            settings.quotes(),
            found.articles(),
            chosen.events());
    Changes changes = assignment.changes().among(prior.identity().published(), chosen.ids());
    RunReport report =
        report(
            accounting.articles(assignment.events()),
            accounting,
            chosen,
            found.unresolved().size() + chosen.outside().size(),
            changes,
            overrides);
    ReleaseVerifier verifier = new ReleaseVerifier(around.engine());
    try (EarlierEvents earlier = earlier(found.articles(), prior, verifier)) {
      Draft draft =
          draft(
              chronology,
              report,
              ReleaseFiles.of(
                  chronology,
                  earlier,
                  found.rejections(),
                  found.unresolved(),
                  chosen.outside(),
                  report,
                  changes(changes, prior),
                  identity(assignment.identity().publishing(chosen.ids())),
                  reasons(chronology, assignment.identity().living())));
      ReleaseWriter writer =
          new ReleaseWriter(folder, settings.keepReleases(), verifier, around.watch());
      if (writer.publish(draft) == ReleaseWriter.Result.PUBLISHED) {
        return report;
      }
    }
    RunReport unchanged = report.unpublished();
    new RunReports(folder).keep(unchanged);
    return unchanged;
  }

  private Draft draft(Chronology chronology, RunReport report, List<ReleasePart> files) {
    return new Draft(
        settings.runId(),
        EngineVersion.get(),
        around.engine(),
        clock.began(),
        counts(chronology, report),
        files,
        chronology.articles().stream().map(PublishedArticle::textSha256).toList());
  }

  private EarlierEvents earlier(
      List<PublishedArticle> articles, PriorRelease prior, ReleaseVerifier verifier) {
    String run = prior.run();
    return run == null
        ? EarlierEvents.NONE
        : UnchangedEvents.of(
            settings.runId(), prior.articles(), articles, verifier.earlier(folder.release(run)));
  }

  private static ReleaseFile identity(PreviousIdentity identity) {
    return new ReleaseFile(
        "identity.ndjson",
        out -> IdentityLines.write(identity, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Those of the release before serve again when the same build of the engine wrote them. */
  private ReleaseFile reasons(Chronology chronology, List<KnownEvent> living) throws IOException {
    Optional<Path> earlier = KeptFile.of(folder.current(), ReasonLines.FILE, around.engine());
    return new ReleaseFile(
        ReasonLines.FILE,
        out ->
            ReasonLines.write(
                chronology.events(),
                new EventDigests(chronology.articles(), living),
                earlier,
                out));
  }

  private ReleaseFile changes(Changes changes, PriorRelease prior) {
    return new ReleaseFile(
        "changes.json", out -> ChangesJson.write(changes, settings.runId(), prior.run(), out));
  }

  private RunReport report(
      RunReport.Articles articles,
      Accounting accounting,
      Selection.Chosen chosen,
      int unresolved,
      Changes changes,
      RunReport.Overrides overrides) {
    return new RunReport(
        settings.runId(),
        RunReport.Outcome.PUBLISHED,
        settings.inputs(),
        accounting.records(),
        articles,
        chosen.events().size(),
        RunReport.EventChanges.of(changes),
        unresolved,
        chosen.outside().size(),
        overrides,
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

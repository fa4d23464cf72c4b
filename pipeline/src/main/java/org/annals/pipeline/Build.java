package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.beam.InputFile;
import org.annals.editing.Editor;
import org.annals.identity.Assignment;
import org.annals.identity.IdentityAssigner;
import org.annals.model.Duplicate;
import org.annals.pipeline.input.InputException;
import org.annals.pipeline.input.InputFinder;
import org.annals.pipeline.ledger.LastRun;
import org.annals.pipeline.ledger.Ledger;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.RunReports;
import org.annals.pipeline.release.TextStore;
import org.annals.pipeline.release.WholeRelease;
import org.annals.publishing.RunReport;
import org.apache.beam.sdk.options.PipelineOptions;

/** One run, from the lock on its output folder to the release. */
final class Build {

  private final PipelineOptions options;
  private final BuildSettings settings;
  private final Surroundings around;
  private final RunClock clock;
  private final PrintStream err;
  private final OutputPlace place;
  private final OutputFolder folder;

  /**
   * A run.
   *
   * @param place where it works and publishes
   * @param around what it finds around it
   */
  Build(
      PipelineOptions options,
      BuildSettings settings,
      OutputPlace place,
      Surroundings around,
      RunClock clock,
      PrintStream err) {
    this.options = options;
    this.settings = settings;
    this.around = around;
    this.clock = clock;
    this.err = err;
    this.place = place;
    this.folder = place.folder();
  }

  /**
   * Runs.
   *
   * @throws CommandException when it cannot work with what it was given
   * @throws RefusedException when it is refused
   * @throws IOException when a disk fails; the old release is still the present one
   */
  RunReport run() throws CommandException, IOException, RefusedException {
    Overrides overrides = Overrides.read(settings.overrides());
    String question = Question.of(settings, overrides, around.engine());
    Ledger ledger = ledger();
    Ledger.Plan plan = ledger.plan(findInput(), clock.began().toEpochMilli(), settings.limits());
    clock.ended("find");
    Optional<RunReport> answered = answered(ledger, plan, question);
    return answered.isPresent() ? answered.get() : run(ledger, plan, overrides, question);
  }

  /** The report of this run, when it is asked what the last one was asked, of the same input. */
  private Optional<RunReport> answered(Ledger ledger, Ledger.Plan plan, String question)
      throws IOException {
    Optional<LastRun> last =
        ledger.last().filter(run -> plan.same() && run.question().equals(question));
    if (last.isEmpty() || !WholeRelease.isPresent(folder, last.get().release())) {
      return Optional.empty();
    }
    RunReport report =
        last.get().report().repeated(settings.runId(), settings.inputs(), clock.stages());
    new RunReports(folder).keep(report);
    return Optional.of(report);
  }

  private RunReport run(Ledger ledger, Ledger.Plan plan, Overrides overrides, String question)
      throws CommandException, IOException, RefusedException {
    String owner = "run " + settings.runId() + ", process " + ProcessHandle.current().pid();
    try (OutputLock lock = OutputLock.take(folder, owner);
        WorkFolder work = place.work(lock, settings.runId())) {
      TextStore texts = new TextStore(folder.texts());
      texts.dropIncoming();
      WorkFolder.Found found =
          new Findings(options, settings, clock, err)
              .find(ledger, plan, graph(work, ledger, plan), work, texts);
      boolean kept = keep(() -> ledger.absorb(work.path(), plan));
      clock.ended("read-and-merge");
      place.settle(found.articles());
      Optional<LastRun> last = Optional.empty();
      try {
        RunReport report = publish(found, overrides.editor());
        last = folder.currentRun().map(release -> new LastRun(question, release, report));
        return report;
      } finally {
        // What was read stays read, also when the run is refused for what it found.
        if (kept) {
          Optional<LastRun> done = last;
          keep(() -> ledger.save(done));
        }
      }
    }
  }

  private interface Keeping {
    void run() throws IOException;
  }

  /** A ledger that cannot be written costs the next run time, and this one nothing. */
  private boolean keep(Keeping keeping) {
    try {
      keeping.run();
      return true;
    } catch (IOException failure) {
      err.println(
          "annals: the ledger could not be written, so the next run reads more again: "
              + failure.getMessage());
      return false;
    }
  }

  private Ledger ledger() {
    String path = settings.ledger() == null ? place.ledger() : settings.ledger();
    if (settings.rebuild()) {
      return Ledger.anew(path, around.engine());
    }
    Ledger ledger = Ledger.open(path, around.engine());
    ledger
        .trouble()
        .ifPresent(
            why -> err.println("annals: the ledger " + why + ": every article is read again"));
    return ledger;
  }

  private List<InputFile> findInput() throws RefusedException, IOException {
    try {
      return InputFinder.find(settings.inputs());
    } catch (InputException unusable) {
      throw new RefusedException(String.valueOf(unusable.getMessage()));
    }
  }

  private GraphSettings graph(WorkFolder work, Ledger ledger, Ledger.Plan plan) {
    long bytes = plan.files().stream().mapToLong(each -> each.file().bytes()).sum();
    long articles = GraphSettings.articlesIn(plan.files().size(), bytes);
    return new GraphSettings(
        work.path(),
        place.texts(),
        ledger.path(),
        settings.reportedLead(),
        settings.limits(),
        options.as(BuildOptions.class).getParallelReading(),
        options.as(BuildOptions.class).getMostInMemory(),
        articles);
  }

  private RunReport publish(WorkFolder.Found found, Editor editor)
      throws IOException, RefusedException {
    PriorRelease prior = PriorRelease.of(folder, found.events());
    if (prior.isRebuilt()) {
      err.println(
          "annals: identity.ndjson of the present release is damaged: ids are taken from its"
              + " timeline.json");
    }
    Accounting accounting =
        new Accounting(
            prior.articles(), found.articles(), uris(found.duplicates()), found.rejections());
    accounting.requireSound(settings.maxRejected(), settings.allowShrink());
    Assignment assignment =
        IdentityAssigner.assign(
            editor.regroup(found.events(), prior.identity()),
            prior.identity(),
            settings.runId(),
            editor::edits,
            found.imprints());
    clock.ended("identify");
    return new Publication(folder, settings, clock, around)
        .publish(found, accounting, assignment, prior, Overrides.report(editor));
  }

  private static Set<String> uris(List<Duplicate> duplicates) {
    return duplicates.stream().map(Duplicate::uri).collect(Collectors.toCollection(TreeSet::new));
  }
}

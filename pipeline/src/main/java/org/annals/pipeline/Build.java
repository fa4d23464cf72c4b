package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.beam.InputFile;
import org.annals.identity.Assignment;
import org.annals.identity.IdentityAssigner;
import org.annals.model.Duplicate;
import org.annals.pipeline.input.InputException;
import org.annals.pipeline.input.InputFinder;
import org.annals.pipeline.progress.ProgressLine;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.OutputLock;
import org.annals.pipeline.release.RefusedException;
import org.annals.publishing.RunReport;
import org.apache.beam.sdk.options.PipelineOptions;

/** One run, from the lock on its output folder to the release. */
final class Build {

  private final PipelineOptions options;
  private final BuildSettings settings;
  private final RunClock clock;
  private final PrintStream err;
  private final OutputFolder folder;

  Build(PipelineOptions options, BuildSettings settings, RunClock clock, PrintStream err) {
    this.options = options;
    this.settings = settings;
    this.clock = clock;
    this.err = err;
    this.folder = new OutputFolder(Path.of(settings.output()));
  }

  /**
   * Runs.
   *
   * @throws CommandException when the run is refused or cannot work with what it was given
   * @throws IOException when a disk fails; the old release is still the present one
   */
  RunReport run() throws CommandException, IOException {
    List<InputFile> files = findInput();
    String owner = "run " + settings.runId() + ", process " + ProcessHandle.current().pid();
    try (OutputLock lock = OutputLock.take(folder, owner);
        WorkFolder work = WorkFolder.create(folder, lock, settings.runId())) {
      ProgressLine progress = new ProgressLine(err, settings.progress(), files.size());
      GraphRun.run(options, files, graph(work, files.size()), progress, clock);
      clock.ended("read-and-merge");
      return publish(work.read());
    } catch (RefusedException refused) {
      throw CommandException.refused(String.valueOf(refused.getMessage()));
    }
  }

  private List<InputFile> findInput() throws CommandException, IOException {
    try {
      List<InputFile> files = InputFinder.find(settings.inputs());
      clock.ended("find");
      return files;
    } catch (InputException unusable) {
      throw CommandException.refused(String.valueOf(unusable.getMessage()));
    }
  }

  private GraphSettings graph(WorkFolder work, int files) {
    return new GraphSettings(
        work.path(),
        folder.texts().toAbsolutePath().toString(),
        settings.reportedLead(),
        GraphSettings.bucketsFor(files));
  }

  private RunReport publish(WorkFolder.Found found)
      throws CommandException, IOException, RefusedException {
    PriorRelease prior = PriorRelease.of(folder);
    Accounting accounting =
        new Accounting(
            prior.articles(), found.articles(), uris(found.duplicates()), found.rejections());
    accounting.requireSound(settings.maxRejected(), settings.allowShrink());
    Assignment assignment =
        IdentityAssigner.assign(found.events(), prior.identity(), settings.runId());
    clock.ended("identify");
    return new Publication(folder, settings, clock).publish(found, accounting, assignment);
  }

  private static Set<String> uris(List<Duplicate> duplicates) {
    return duplicates.stream().map(Duplicate::uri).collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.pipeline.release.OutputFolder;
import org.annals.pipeline.release.RefusedException;
import org.annals.pipeline.release.RemoteOutput;
import org.annals.pipeline.runner.Master;
import org.annals.pipeline.runner.RunnerArguments;
import org.annals.publishing.RunReport;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** {@code build}: articles in, chronology out. */
final class BuildCommand {

  private final PrintStream out;
  private final PrintStream err;
  private final Surroundings around;

  /**
   * Tells of the run on {@code out}, of its progress and troubles on {@code err}.
   *
   * @param around what its runs find around them
   */
  BuildCommand(PrintStream out, PrintStream err, Surroundings around) {
    this.out = out;
    this.err = err;
    this.around = around;
  }

  /**
   * Runs with the options in {@code args}; with {@code --watch} until the process is told to end.
   */
  void run(List<String> args) throws CommandException, IOException, RefusedException {
    RunnerArguments arguments = new RunnerArguments(args);
    BuildOptions options = options(arguments);
    FileSystems.setDefaultPipelineOptions(options);
    requireMaster(arguments);
    if (options.getWatch()) {
      watch(options);
    } else {
      RunReport report = once(options);
      new Summary(out).print(report, String.valueOf(options.getOutput()));
    }
  }

  private RunReport once(BuildOptions options)
      throws CommandException, IOException, RefusedException {
    RunClock clock = new RunClock(around.clock());
    BuildSettings settings = settings(options, clock);
    if (!RemoteOutput.isOne(settings.output())) {
      OutputPlace place = new OutputPlace(new OutputFolder(Path.of(settings.output())), null);
      return new Build(options, settings, place, around, clock, err).run();
    }
    String owner = "run " + settings.runId() + ", process " + ProcessHandle.current().pid();
    try (RemoteOutput remote = RemoteOutput.open(settings.output(), owner, around.clock())) {
      OutputPlace place = new OutputPlace(remote.folder(), remote);
      RunReport report = new Build(options, settings, place, around, clock, err).run();
      if (report.outcome() == RunReport.Outcome.PUBLISHED) {
        remote.publish(settings.runId(), settings.keepReleases());
      }
      return report;
    }
  }

  private void watch(BuildOptions options) throws CommandException {
    if (options.getRunId() != null) {
      throw CommandException.wrongUsage("--runId names one run: leave it out with --watch");
    }
    BuildSettings settings = settings(options, new RunClock(around.clock()));
    out.println("watching " + String.join(", ", settings.inputs()));
    new WatchLoop(settings.inputs(), settings.overrides()).run(() -> runAgain(options));
    out.println("stopped watching");
  }

  /** Says what was published; what goes wrong is told and may be mended before the next change. */
  private void runAgain(BuildOptions options) throws CommandException {
    try {
      RunReport report = once(options);
      if (report.outcome() == RunReport.Outcome.PUBLISHED) {
        new Summary(out).print(report, String.valueOf(options.getOutput()));
      }
    } catch (RefusedException refused) {
      err.println("annals: " + refused.line());
    } catch (IOException failure) {
      err.println("annals: " + failure + "; what was published before stays");
    }
  }

  private static BuildSettings settings(BuildOptions options, RunClock clock)
      throws CommandException {
    return BuildSettings.of(options, clock.runId(), Boolean.getBoolean("annals.terminal"));
  }

  private static void requireMaster(RunnerArguments arguments) throws CommandException {
    Optional<String> trouble = Master.of(arguments).flatMap(Master::trouble);
    if (trouble.isPresent()) {
      throw CommandException.failed(trouble.get());
    }
  }

  private static BuildOptions options(RunnerArguments arguments) throws CommandException {
    String[] all = arguments.withDefaults().toArray(String[]::new);
    try {
      return PipelineOptionsFactory.fromArgs(all).as(BuildOptions.class);
    } catch (IllegalArgumentException unusable) {
      String line = String.valueOf(unusable.getMessage()).lines().findFirst().orElse("");
      if (line.contains("'runner'")) {
        throw CommandException.failed(
            "the runner "
                + arguments.runner()
                + " is not built in; ./annals builds FlinkRunner, SparkRunner and DataflowRunner");
      }
      throw CommandException.wrongUsage(line + "; see ./annals build --help");
    }
  }
}

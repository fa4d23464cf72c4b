package org.annals.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.annals.publishing.RunReport;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** {@code build}: articles in, chronology out. */
final class BuildCommand {

  /** The default runner's checks of user code cost time and are on in the tests. */
  private static final List<String> DIRECT_DEFAULTS =
      List.of("--blockOnRun=false", "--enforceImmutability=false", "--enforceEncodability=false");

  private final PrintStream out;
  private final PrintStream err;
  private final String engine;

  /**
   * Tells of the run on {@code out}, of its progress and troubles on {@code err}.
   *
   * @param engine exact version of the engine
   */
  BuildCommand(PrintStream out, PrintStream err, String engine) {
    this.out = out;
    this.err = err;
    this.engine = engine;
  }

  /** Runs with the options in {@code args}. */
  void run(List<String> args) throws CommandException, IOException {
    BuildOptions options = options(args);
    FileSystems.setDefaultPipelineOptions(options);
    RunClock clock = new RunClock(Clock.systemUTC());
    BuildSettings settings =
        BuildSettings.of(options, clock.runId(), Boolean.getBoolean("annals.terminal"));
    RunReport report = new Build(options, settings, engine, clock, err).run();
    new Summary(out).print(report, settings.output());
  }

  private static BuildOptions options(List<String> args) throws CommandException {
    List<String> all = new ArrayList<>(args);
    if (args.stream().noneMatch(arg -> arg.startsWith("--runner="))) {
      DIRECT_DEFAULTS.stream().filter(option -> isMissing(option, args)).forEach(all::add);
    }
    try {
      return PipelineOptionsFactory.fromArgs(all.toArray(String[]::new)).as(BuildOptions.class);
    } catch (IllegalArgumentException unusable) {
      throw CommandException.wrongUsage(
          String.valueOf(unusable.getMessage()).lines().findFirst().orElse("unusable options")
              + "; see ./annals build --help");
    }
  }

  private static boolean isMissing(String option, List<String> args) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return args.stream().noneMatch(arg -> arg.startsWith(name));
  }
}

package org.annals.pipeline.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of a run, seen by what concerns its runner. They are read as text, since the
 * options of a runner are only there when it is built in.
 *
 * @param all as they were given
 */
public record RunnerArguments(List<String> all) {

  private static final String DIRECT = "DirectRunner";

  /** Copies the list. */
  public RunnerArguments {
    all = List.copyOf(all);
  }

  /** The runner that is asked for; Beam's direct one when none is. */
  public String runner() {
    return value("runner").orElse(DIRECT);
  }

  /** The value of {@code --name=value}, the last when there are several. */
  public Optional<String> value(String name) {
    String start = "--" + name + "=";
    return all.stream()
        .filter(argument -> argument.startsWith(start))
        .reduce((first, second) -> second)
        .map(argument -> argument.substring(start.length()));
  }

  /** All, and the runner's options that suit this graph and were not given. */
  public List<String> withDefaults() {
    List<String> arguments = new ArrayList<>(all);
    for (String option : defaults()) {
      if (value(option.substring(2, option.indexOf('='))).isEmpty()) {
        arguments.add(option);
      }
    }
    return arguments;
  }

  /**
   * The direct runner's checks of user code cost time and are on in the tests. It also asks its
   * timers without a pause for as long as one of its threads has nothing to do, so it gets one
   * thread, and the reading of articles, most of the work, spreads over the processors by itself.
   * Flink need not copy what it hands from step to step, as no record ever changes; within this
   * process it would use one processor unless told how many there are.
   */
  private List<String> defaults() {
    return switch (runner().toLowerCase(Locale.ROOT)) {
      case "directrunner", "direct" ->
          List.of(
              "--blockOnRun=false",
              "--enforceImmutability=false",
              "--enforceEncodability=false",
              "--targetParallelism=1",
              "--parallelReading=true");
      case "flinkrunner", "flink" -> flink();
      default -> List.of();
    };
  }

  private List<String> flink() {
    List<String> options = new ArrayList<>(List.of("--fasterCopy=true", "--objectReuse=true"));
    if (value("flinkMaster").filter("[local]"::equals).isPresent()) {
      options.add("--parallelism=" + Runtime.getRuntime().availableProcessors());
    }
    return options;
  }
}

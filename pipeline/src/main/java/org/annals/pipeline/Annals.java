package org.annals.pipeline;

import java.io.PrintStream;
import java.util.List;

/** The command line: names a command, runs it, and answers with its exit code. */
public final class Annals {

  /** What was asked for is done. */
  static final int DONE = 0;

  /** The arguments name no command. */
  static final int WRONG_USAGE = 2;

  private static final String USAGE =
      """
      usage: annals COMMAND [--option=value ...]
             annals --help
      """;

  private Annals() {}

  /** Runs the command that {@code args} names and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  /** Runs {@code args}; the exit code is {@link #DONE} or {@link #WRONG_USAGE}. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("--help"))) {
      out.print(USAGE);
      return DONE;
    }
    err.print(USAGE);
    return WRONG_USAGE;
  }
}

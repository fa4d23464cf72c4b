package org.annals.pipeline;

/**
 * A command ends early, with an exit code of the contract and one line that says what to do next.
 */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private CommandException(ExitCode code, String line) {
    super(line);
    this.code = code;
  }

  /** The arguments cannot be used. */
  public static CommandException wrongUsage(String line) {
    return new CommandException(ExitCode.WRONG_USAGE, line);
  }

  /** Something that was expected to work did not. */
  public static CommandException failed(String line) {
    return new CommandException(ExitCode.FAILED, line);
  }

  /** The code that the process ends with. */
  public ExitCode code() {
    return code;
  }
}

package org.annals.pipeline;

/** The exit codes of every command. */
public enum ExitCode {
  /** Published, checked, answered; or nothing to do. */
  DONE(0),
  /** An unexpected failure; nothing was published. */
  FAILED(1),
  /** Wrong usage. */
  WRONG_USAGE(2),
  /** Refused; nothing was published. */
  REFUSED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }
}

package org.annals.pipeline.release;

/** A run is refused and nothing is published; its line says what to do next. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String line;

  /** Refuses with {@code line}. */
  public RefusedException(String line) {
    super(line);
    this.line = line;
  }

  /** The line for the person who started the run. */
  public String line() {
    return line;
  }
}

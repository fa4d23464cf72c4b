package org.annals.pipeline.release;

import java.io.IOException;

/** The steps of publishing, in their order. A crash before any of them loses nothing. */
public enum Step {
  /** What an earlier crash left is removed. */
  CLEAN,
  /** The files are written, under a name that says they are not whole. */
  WRITE,
  /** They are on the disk. */
  SYNC,
  /** They are checked. */
  VERIFY,
  /** The folder gets its name. */
  NAME,
  /** The public names that are new are there. */
  LINK,
  /** The release is the present one. */
  SWITCH,
  /** What is too old is removed. */
  PRUNE;

  /** Is told before each step. */
  @FunctionalInterface
  public interface Watch {
    /** Takes note that {@code step} comes next; what it throws ends the run there. */
    void before(Step step) throws IOException;
  }
}

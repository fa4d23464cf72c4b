package org.annals.pipeline.tag;

/** A line of input that is no document; the message says why. */
public final class BadLine extends Exception {

  private static final long serialVersionUID = 1L;

  /** With the reason, for a person. */
  public BadLine(String reason) {
    super(reason);
  }
}

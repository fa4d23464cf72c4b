package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;

/** {@code timeline.ndjson}: a line an event, each what {@code timeline.json} has of it. */
public final class EventLines {

  private final OutputStream out;

  /** Writes to {@code out}. */
  public EventLines(OutputStream out) {
    this.out = out;
  }

  /**
   * Adds an event.
   *
   * @param line as {@link EventText#line} gives it
   */
  public void add(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}

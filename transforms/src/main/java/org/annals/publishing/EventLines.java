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
   * Adds an event. Its text breaks a line where it likes, and never within a string.
   *
   * @param event as {@link EventText} gives it
   */
  public void add(byte[] event) throws IOException {
    byte[] line = new byte[event.length + 1];
    int length = 0;
    int at = 0;
    while (at < event.length) {
      if (event[at] == '\n') {
        at = afterIndent(event, at + 1);
      } else {
        line[length++] = event[at++];
      }
    }
    line[length++] = '\n';
    out.write(line, 0, length);
  }

  private static int afterIndent(byte[] text, int from) {
    int at = from;
    while (text[at] == ' ') {
      at++;
    }
    return at;
  }
}

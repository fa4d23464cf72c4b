package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.annals.model.Event;

/** {@code timeline.ndjson}: a line an event, each what {@code timeline.json} has of it. */
public final class EventLines {

  private EventLines() {}

  /**
   * Writes the events of {@code chronology}; nothing at all when there are none.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Chronology chronology, OutputStream out) throws IOException {
    try (CanonicalJson json = CanonicalJson.lines(out)) {
      for (Event event : chronology.events()) {
        EventJson.write(event, chronology.quotes(), json);
      }
    }
  }
}

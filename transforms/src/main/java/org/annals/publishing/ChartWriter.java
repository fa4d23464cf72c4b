package org.annals.publishing;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes one file of a chart front end, event by event, so that no file need be held in memory. The
 * same events in the same order give the same bytes. Closing it ends the file and leaves the stream
 * below open.
 */
public interface ChartWriter extends Closeable {

  /** Takes the next event, in the order of the chronology. */
  void add(ChartEvent event) throws IOException;
}

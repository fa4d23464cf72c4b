package org.annals.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.annals.model.Event;

/** Events as {@code timeline.json} has them: each is made ready once, for several files. */
public final class EventText {

  private final Quotes quotes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CanonicalJson json = TimelineJson.events(bytes);

  /**
   * Those of a chronology.
   *
   * @param quotes how much of each sentence is published
   */
  public EventText(Quotes quotes) {
    this.quotes = quotes;
  }

  /**
   * The bytes of {@code event}.
   *
   * @throws IOException never, as they stay in memory
   */
  public byte[] of(Event event) throws IOException {
    bytes.reset();
    EventJson.write(event, quotes, json);
    json.flush();
    return bytes.toByteArray();
  }
}

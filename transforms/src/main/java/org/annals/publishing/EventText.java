package org.annals.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.annals.model.Event;

/**
 * Events as {@code timeline.json} has them, and as a line: each is made ready once, for several
 * files.
 */
public final class EventText {

  private final Quotes quotes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CanonicalJson json = TimelineJson.elements(bytes);

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

  /**
   * Whether {@code before} is what {@link #of} gives, if its mentions are: they are most of it, and
   * all else is compared.
   *
   * @throws IOException never, as the bytes stay in memory
   */
  public boolean agrees(Event event, byte[] before) throws IOException {
    bytes.reset();
    EventJson.write(event, List.of(), quotes, json);
    json.flush();
    byte[] frame = bytes.toByteArray();
    int mentions = Arrays.mismatch(frame, before);
    int rest = frame.length - mentions;
    return mentions >= 0
        && mentions + rest <= before.length
        && Arrays.equals(
            frame, mentions, frame.length, before, before.length - rest, before.length);
  }

  /**
   * The same in one line, without its end. The text of an event breaks a line where it likes, and
   * never within a string.
   *
   * @param event as {@link #of} gives it
   */
  public static byte[] line(byte[] event) {
    byte[] line = new byte[event.length];
    int length = 0;
    int at = 0;
    while (at < event.length) {
      if (event[at] == '\n') {
        at = afterIndent(event, at + 1);
      } else {
        line[length++] = event[at++];
      }
    }
    return Arrays.copyOf(line, length);
  }

  private static int afterIndent(byte[] text, int from) {
    int at = from;
    while (text[at] == ' ') {
      at++;
    }
    return at;
  }
}

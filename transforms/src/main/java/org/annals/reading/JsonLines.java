package org.annals.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.annals.reading.LineBytes.ByteLine;

/**
 * JSON Lines: a record a line. The file may be longer than can be held, since it is read line by
 * line; a line that is broken or too long is rejected alone.
 */
final class JsonLines {

  private final FieldDrafts fieldDrafts;
  private final ReadLimits limits;

  JsonLines(FieldDrafts fieldDrafts, ReadLimits limits) {
    this.fieldDrafts = fieldDrafts;
    this.limits = limits;
  }

  /**
   * The records of a file.
   *
   * @throws UnreadableException when no line of it is JSON, or it has too many
   * @throws IOException when it cannot be read to its end
   */
  Parsed parse(String uri, BufferedInputStream in) throws UnreadableException, IOException {
    JsonRecords records = new JsonRecords(uri, fieldDrafts);
    LineBytes lines = new LineBytes(in, limits.maxRecordBytes());
    boolean any = false;
    for (ByteLine line = lines.next(); line != null; line = lines.next()) {
      any |= add(line, records);
      records.requireAtMost(limits.maxRecords());
    }
    if (!any) {
      throw new UnreadableException("empty", "no line with anything in it");
    }
    if (records.allBroken()) {
      throw new UnreadableException("malformed", "no line of it is a JSON document");
    }
    return records.parsed();
  }

  private boolean add(ByteLine line, JsonRecords records) {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      String detail =
          "a line of " + line.length() + " bytes, the limit is " + limits.maxRecordBytes();
      records.reject(line.sha256(), "too-large", detail);
      return true;
    }
    try {
      String text = TextDecoder.decode(bytes, Optional.empty()).strip();
      if (!text.isEmpty()) {
        records.addLine(text, line.sha256());
      }
      return !text.isEmpty();
    } catch (UnreadableException undecodable) {
      records.reject(line.sha256(), undecodable.reason(), undecodable.detail());
      return true;
    }
  }
}

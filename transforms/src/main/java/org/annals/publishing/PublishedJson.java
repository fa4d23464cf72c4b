package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.annals.model.Published;

/** When an article was published, as a JSON object. */
public final class PublishedJson {

  private PublishedJson() {}

  /**
   * Writes the line {@code {"file":…,"published":{…}}}.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(String file, Published published, OutputStream out) throws IOException {
    try (CanonicalJson json = CanonicalJson.lines(out)) {
      json.startObject();
      json.field("file", file);
      json.startObject("published");
      fields(published, json);
      json.endObject();
      json.endObject();
    }
  }

  static void fields(Published published, CanonicalJson json) throws IOException {
    json.field("date", published.date());
    json.field("earliest", published.earliest());
    json.field("latest", published.latest());
    json.field("method", published.method().word());
    json.decimal("confidence", published.confidence());
    json.startArray("evidence");
    for (Published.Evidence evidence : published.evidence()) {
      json.startObject();
      json.field("start", evidence.start());
      json.field("end", evidence.end());
      json.field("text", evidence.text());
      json.field("says", evidence.says());
      json.endObject();
    }
    json.endArray();
  }
}

package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.annals.model.Event;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;

/**
 * {@code timeline.json}, the native chronology: from it all other formats derive. An article, an
 * event and a mention each have a line of their own.
 */
public final class TimelineJson {

  /** The version of the fields; a field that is changed or dropped needs a new one. */
  public static final int SCHEMA_VERSION = 1;

  private static final LineLayout LAYOUT =
      new LineLayout(List.of("articles", "events", "mentions"), List.of("mentions", "related"));

  private TimelineJson() {}

  /**
   * Writes {@code chronology}; equal chronologies give equal bytes.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Chronology chronology, OutputStream out) throws IOException {
    try (CanonicalJson json = new CanonicalJson(out, LAYOUT)) {
      json.startObject();
      json.field("schemaVersion", SCHEMA_VERSION);
      json.startObject("range");
      json.field("from", chronology.from());
      json.field("to", chronology.to());
      json.endObject();
      json.field("quotes", chronology.quotes().word());
      json.startArray("articles");
      for (PublishedArticle article : chronology.articles()) {
        article(article, json);
      }
      json.endArray();
      json.startArray("events");
      for (Event event : chronology.events()) {
        EventJson.write(event, chronology.quotes(), json);
      }
      json.endArray();
      json.endObject();
    }
  }

  static void article(PublishedArticle article, CanonicalJson json) throws IOException {
    json.startObject();
    json.field("id", article.id());
    json.field("uri", article.uri());
    json.field("url", article.url());
    json.field("sha256", article.sha256());
    json.field("title", article.title());
    json.field("publisher", article.publisher());
    json.field("origin", article.origin());
    json.field("author", article.author());
    json.field("language", article.language());
    json.field("quality", article.quality());
    published(article.published(), json);
    json.field("copyOf", article.copyOf());
    json.field("textSha256", article.textSha256());
    json.endObject();
  }

  private static void published(Published published, CanonicalJson json) throws IOException {
    json.startObject("published");
    PublishedJson.fields(published, json);
    json.endObject();
  }
}

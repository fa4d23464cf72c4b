package org.annals.publishing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.annals.model.Published;
import org.annals.model.PublishedArticle;

/**
 * {@code timeline.json}, the native chronology: from it all other formats derive. An article, an
 * event and a mention each have a line of their own.
 */
public final class TimelineJson implements Closeable {

  /** The version of the fields; a field that is changed or dropped needs a new one. */
  public static final int SCHEMA_VERSION = 1;

  private static final LineLayout LAYOUT =
      new LineLayout(List.of("articles", "events", "mentions"), List.of("mentions", "related"));

  /** How deep articles and events stand: in an array of the document. */
  private static final int DEPTH = 2;

  private final CanonicalJson json;
  private final Watch watch;

  /** Is told of articles and events as they are written. */
  @FunctionalInterface
  public interface Watch {
    /** Looks away. */
    Watch NONE = (element, from) -> {};

    /** The next article or event has been written, from the byte {@code from} of the file on. */
    void written(byte[] element, long from) throws IOException;
  }

  /** As below, unwatched. */
  public TimelineJson(Chronology chronology, ArticleText articles, OutputStream out)
      throws IOException {
    this(chronology, articles, out, Watch.NONE);
  }

  /**
   * Begins the file of {@code chronology} with all but its events; equal chronologies give equal
   * bytes.
   *
   * @param articles makes its articles ready
   * @throws IOException if {@code out}, which is left open, cannot be written to
   */
  public TimelineJson(Chronology chronology, ArticleText articles, OutputStream out, Watch watch)
      throws IOException {
    this.watch = watch;
    json = new CanonicalJson(out, LAYOUT);
    json.startObject();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.startObject("range");
    json.field("from", chronology.from());
    json.field("to", chronology.to());
    json.endObject();
    json.field("quotes", chronology.quotes().word());
    json.startArray("articles");
    for (PublishedArticle article : chronology.articles()) {
      element(articles.of(article));
    }
    json.endArray();
    json.startArray("events");
  }

  /**
   * Adds the next event.
   *
   * @param event as {@link EventText} gives it
   */
  public void add(byte[] event) throws IOException {
    element(event);
  }

  private void element(byte[] written) throws IOException {
    json.element(written);
    watch.written(written, json.written() - written.length);
  }

  /** Ends the file. */
  @Override
  public void close() throws IOException {
    json.endArray();
    json.endObject();
    json.close();
  }

  /** Writes articles and events as they stand in the file. */
  static CanonicalJson elements(OutputStream out) {
    return CanonicalJson.elements(out, LAYOUT, DEPTH);
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

package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Quotes;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/**
 * The chronology holds by its schema, and then by its texts; what derives from it is compared when
 * all of it holds by the schema.
 */
final class TimelineCheck implements TimelineReader.Visitor {

  private static final String FILE = SchemaFile.TIMELINE.file();

  private final Findings findings;
  private final SchemaBook.Check articleSchema;
  private final SchemaBook.Check eventSchema;
  private final ArticleCheck articles;
  private final MentionCheck mentions;
  private final EventCheck events;

  private final @Nullable DerivedCheck derived;
  private boolean sound = true;

  private TimelineCheck(
      SchemaBook schemas, TextStore texts, @Nullable DerivedCheck derived, Findings findings)
      throws IOException {
    this.findings = findings;
    this.derived = derived;
    this.articleSchema = schemas.of(SchemaFile.TIMELINE, "article");
    this.eventSchema = schemas.of(SchemaFile.TIMELINE, "event");
    TextShelf shelf = new TextShelf(texts);
    this.articles = new ArticleCheck(shelf, findings);
    this.mentions = new MentionCheck(shelf, findings);
    this.events = new EventCheck(mentions, findings);
  }

  /**
   * Checks the chronology of {@code release}, and returns the ids of its events and their runs.
   *
   * @param derives whether other files derive from it
   */
  static Map<String, String> run(
      Path release, SchemaBook schemas, TextStore texts, boolean derives, Findings findings)
      throws IOException {
    try (DerivedCheck derived = derives ? new DerivedCheck(release, schemas, findings) : null) {
      TimelineCheck check = new TimelineCheck(schemas, texts, derived, findings);
      JsonNode rest = TimelineReader.read(release.resolve(FILE), check);
      schemas.of(SchemaFile.TIMELINE).holds(rest, FILE, findings);
      check.articles.checkCopies();
      check.events.checkRelated();
      if (check.sound && derived != null) {
        derived.finish();
      }
      return check.events.ids();
    }
  }

  @Override
  public void article(int index, JsonNode article) throws IOException {
    if (articleSchema.holds(article, FILE + " articles[" + index + "]", findings)) {
      articles.check(article);
      if (derived != null) {
        derived.article(article);
      }
    } else {
      sound = false;
    }
  }

  @Override
  public void event(int index, JsonNode event) throws IOException {
    if (eventSchema.holds(event, FILE + " events[" + index + "]", findings)) {
      events.check(event);
      if (derived != null) {
        derived.event(event);
      }
    } else {
      sound = false;
    }
  }

  @Override
  public void field(String name, JsonNode value) {
    if (name.equals("quotes")) {
      for (Quotes quotes : Quotes.values()) {
        if (quotes.word().equals(value.asText())) {
          mentions.quotes(quotes);
        }
      }
    }
  }
}

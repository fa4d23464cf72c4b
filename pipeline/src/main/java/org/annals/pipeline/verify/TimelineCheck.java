package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import org.annals.pipeline.release.TextStore;
import org.annals.publishing.Quotes;
import org.annals.publishing.SchemaFile;
import org.jspecify.annotations.Nullable;

/**
 * The chronology holds by its schema, and then by its texts; what derives from it is compared when
 * all of it holds by the schema. Of what is known from the release before only that is checked
 * which depends on others: order, references, and that ids and mentions stand once.
 */
final class TimelineCheck implements ElementScanner.Visitor {

  static final String QUOTES = "quotes";
  private static final String FILE = SchemaFile.TIMELINE.file();

  /**
   * The events that were found.
   *
   * @param runs by id, in their order, the runs that first saw and last changed each
   * @param known those that are in the release before with the same bytes, by their place
   */
  record Events(Map<String, String> runs, BitSet known) {

    /** None. */
    static Events none() {
      return new Events(Map.of(), new BitSet());
    }
  }

  private final Findings findings;
  private final SchemaBook.Check articleSchema;
  private final SchemaBook.Check eventSchema;
  private final KnownLines lines;
  private final ArticleCheck articles;
  private final MentionCheck mentions;
  private final EventCheck events;
  private final BitSet known = new BitSet();

  private final @Nullable PlacesCheck places;
  private final @Nullable DerivedCheck derived;
  private String quotes = "";
  private boolean sound = true;

  private TimelineCheck(
      SchemaBook schemas,
      TextStore texts,
      KnownLines lines,
      @Nullable PlacesCheck places,
      @Nullable DerivedCheck derived,
      Findings findings)
      throws IOException {
    this.findings = findings;
    this.lines = lines;
    this.places = places;
    this.derived = derived;
    this.articleSchema = schemas.of(SchemaFile.TIMELINE, "article");
    this.eventSchema = schemas.of(SchemaFile.TIMELINE, "event");
    TextShelf shelf = new TextShelf(texts);
    this.articles = new ArticleCheck(shelf, findings);
    this.mentions = new MentionCheck(shelf, findings);
    this.events = new EventCheck(mentions, findings);
  }

  /**
   * Checks the chronology of a release, and returns its events.
   *
   * @param lines what is known of it
   * @param places takes where its articles and events stand; null when nothing tells that
   * @param derived takes what other files derive from; null when none do
   */
  static Events run(
      SummedFiles files,
      SchemaBook schemas,
      TextStore texts,
      KnownLines lines,
      @Nullable PlacesCheck places,
      @Nullable DerivedCheck derived,
      Findings findings)
      throws IOException {
    TimelineCheck check = new TimelineCheck(schemas, texts, lines, places, derived, findings);
    JsonNode rest = TimelineReader.scan(files.open(FILE), check);
    schemas.of(SchemaFile.TIMELINE).holds(rest, FILE, findings);
    check.articles.checkCopies();
    check.events.checkRelated();
    if (places != null) {
      places.finish();
    }
    if (check.sound && derived != null) {
      derived.finish();
    }
    return new Events(check.events.ids(), check.known);
  }

  @Override
  public int likelyLength(String path, int index) {
    return places == null ? 0 : places.nextLength();
  }

  @Override
  public boolean isKnown(String path, Element element) {
    return lines.knows(element, quotes);
  }

  @Override
  public void element(String path, int index, Element element) throws IOException {
    if (places != null) {
      places.element(element);
    }
    boolean seen = lines.knows(element, quotes);
    if (path.equals(TimelineReader.ARTICLES)) {
      article(index, element, seen ? element.knownNode() : element.node(), seen);
      return;
    }
    JsonNode outline = seen ? element.knownOutline() : MissingNode.getInstance();
    boolean isKnown = seen && articles.areKnown(outline.path("mentions"));
    event(index, element, isKnown ? outline : element.node(), isKnown);
  }

  private void article(int index, Element element, JsonNode article, boolean isKnown)
      throws IOException {
    if (isKnown || articleSchema.holds(article, FILE + " articles[" + index + "]", findings)) {
      articles.check(article, isKnown);
      if (derived != null) {
        derived.article(element, article);
      }
    } else {
      sound = false;
    }
  }

  private void event(int index, Element element, JsonNode event, boolean isKnown)
      throws IOException {
    if (isKnown || eventSchema.holds(event, FILE + " events[" + index + "]", findings)) {
      known.set(index, isKnown);
      events.check(event, isKnown);
      if (derived != null) {
        derived.event(element, event);
      }
    } else {
      sound = false;
    }
  }

  @Override
  public void field(String path, JsonNode value) throws IOException {
    if (path.equals(QUOTES)) {
      quotes = value.asText();
      if (places != null) {
        places.quotes(quotes);
      }
      for (Quotes each : Quotes.values()) {
        if (each.word().equals(quotes)) {
          mentions.quotes(each);
        }
      }
    }
  }
}

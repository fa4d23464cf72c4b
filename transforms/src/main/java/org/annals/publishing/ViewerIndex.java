package org.annals.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.model.EventKind;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer draws, lists and filters by: a column a field, an element an event. Days are
 * counted from 1970-01-01, importance in thousandths; words and names are numbers of lists that the
 * index carries.
 */
final class ViewerIndex {

  private static final int THOUSANDTHS = 1000;
  private static final List<EventKind> KINDS = List.of(EventKind.values());
  private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
  private static final List<Precision> PRECISIONS = List.of(Precision.values());

  private final ViewerData data;
  private final CanonicalJson json;
  private final Numbering names = new Numbering();
  private final Numbering displays = new Numbering();
  private final Numbering runs = new Numbering();
  private final Numbering sources = new Numbering();

  private ViewerIndex(ViewerData data, CanonicalJson json) {
    this.data = data;
    this.json = json;
  }

  /** One field of an event, as an element of its column. */
  @FunctionalInterface
  private interface Field {
    void write(ViewerRow row) throws IOException;
  }

  static void write(ViewerData data, CanonicalJson json) throws IOException {
    new ViewerIndex(data, json).write();
  }

  private void write() throws IOException {
    json.startObject();
    json.field("schemaVersion", TimelineJson.SCHEMA_VERSION);
    json.field("toABlock", ViewerPage.TO_A_BLOCK);
    json.field("rangeFrom", data.of().from());
    json.field("rangeTo", data.of().to());
    json.field("quotes", data.of().quotes().word());
    json.field("allEvents", data.of().events().size());
    json.field("allArticles", data.of().articles().size());
    json.field("kinds", words(KINDS, EventKind::word));
    json.field("statuses", words(STATUSES, EventStatus::word));
    json.field("precisions", words(PRECISIONS, Precision::word));
    events();
    people();
    articles();
    json.field("names", names.list());
    json.field("displays", displays.list());
    json.field("runs", runs.list());
    json.field("sources", sources.list());
    json.endObject();
  }

  private void events() throws IOException {
    column("id", row -> json.element(row.id()));
    column("title", row -> json.element(row.title()));
    column("earliest", row -> day(row.span().earliest()));
    column("latest", row -> day(row.span().latest()));
    column("kind", row -> json.element(KINDS.indexOf(row.kind())));
    column("status", row -> json.element(STATUSES.indexOf(row.status())));
    column("precision", row -> json.element(PRECISIONS.indexOf(row.span().precision())));
    column("display", row -> number(displays, row.display()));
    column("importance", row -> json.element(Math.round(row.importance() * THOUSANDTHS)));
    column("independent", row -> json.element(row.sources()));
    column("firstSeen", row -> number(runs, row.firstSeen()));
    column("lastChanged", row -> number(runs, row.lastChanged()));
    column("disputed", row -> json.element(row.disputed() ? 1 : 0));
    column("edited", row -> json.element(row.edited() ? 1 : 0));
  }

  private void people() throws IOException {
    named("actors", ViewerRow::actors);
    named("places", ViewerRow::places);
    named("topics", ViewerRow::topics);
  }

  private void articles() throws IOException {
    int[] numbers = new int[data.telling().length()];
    int carried = 0;
    for (int place = 0; place < numbers.length; place++) {
      numbers[place] = carried;
      carried += data.telling().get(place) ? 1 : 0;
    }
    column(
        "tellers",
        row -> {
          json.startArray();
          for (int teller : data.tellers().of(row.place())) {
            json.element(numbers[teller]);
          }
          json.endArray();
        });
    List<PublishedArticle> articles = data.articles();
    json.field("articles", articles.stream().map(PublishedArticle::id).toList());
    json.startArray("articleSource");
    for (PublishedArticle article : articles) {
      number(sources, sourceOf(article));
    }
    json.endArray();
  }

  private void column(String name, Field field) throws IOException {
    json.startArray(name);
    for (ViewerRow row : data.rows()) {
      field.write(row);
    }
    json.endArray();
  }

  private void named(String name, Function<ViewerRow, List<String>> of) throws IOException {
    column(
        name,
        row -> {
          json.startArray();
          for (String each : of.apply(row)) {
            number(names, each);
          }
          json.endArray();
        });
  }

  private void number(Numbering numbering, String text) throws IOException {
    json.element(numbering.of(text));
  }

  private void day(@Nullable LocalDate day) throws IOException {
    if (day == null) {
      json.nothing();
    } else {
      json.element(day.toEpochDay());
    }
  }

  /** Who a reader would say it comes from: publisher, else agency, site, or the headline. */
  private static String sourceOf(PublishedArticle article) {
    return Stream.of(article.publisher(), article.origin(), site(article.url()), article.title())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(article.uri());
  }

  private static @Nullable String site(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException unusable) {
      return null;
    }
  }

  private static <W> List<String> words(List<W> values, Function<W, String> word) {
    return values.stream().map(word).toList();
  }
}

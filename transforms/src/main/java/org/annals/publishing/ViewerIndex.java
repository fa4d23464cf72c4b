package org.annals.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.calendar.Display;
import org.annals.model.Event;
import org.annals.model.EventKind;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.Precision;
import org.annals.model.PublishedArticle;
import org.annals.model.Relation;
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
    void write(Event event) throws IOException;
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
    column("id", event -> json.element(event.id()));
    column("title", event -> json.element(event.told().title()));
    column("earliest", event -> day(event.told().span().earliest()));
    column("latest", event -> day(event.told().span().latest()));
    column("kind", event -> json.element(KINDS.indexOf(event.told().kind())));
    column("status", event -> json.element(STATUSES.indexOf(event.told().status())));
    column("precision", event -> json.element(PRECISIONS.indexOf(event.told().span().precision())));
    column("display", event -> number(displays, Display.of(event.told().span())));
    column(
        "importance", event -> json.element(Math.round(event.told().importance() * THOUSANDTHS)));
    column("independent", event -> json.element(event.told().sources()));
    column("firstSeen", event -> number(runs, event.firstSeen()));
    column("lastChanged", event -> number(runs, event.lastChanged()));
    column("disputed", event -> json.element(isDisputed(event) ? 1 : 0));
    column("edited", event -> json.element(event.editor().isEmpty() ? 0 : 1));
  }

  private void people() throws IOException {
    named("actors", MergedEvent::actors);
    named("places", MergedEvent::places);
    named("topics", MergedEvent::topics);
  }

  private void articles() throws IOException {
    Map<String, Integer> numbers = data.articleNumbers();
    column(
        "tellers",
        event -> {
          json.startArray();
          for (String id : ViewerData.tellers(event)) {
            json.element(numbers.getOrDefault(id, -1));
          }
          json.endArray();
        });
    json.field("articles", data.articles().stream().map(PublishedArticle::id).toList());
    json.startArray("articleSource");
    for (PublishedArticle article : data.articles()) {
      number(sources, sourceOf(article));
    }
    json.endArray();
  }

  private void column(String name, Field field) throws IOException {
    json.startArray(name);
    for (Event event : data.events()) {
      field.write(event);
    }
    json.endArray();
  }

  private void named(String name, Function<MergedEvent, List<String>> of) throws IOException {
    column(
        name,
        event -> {
          json.startArray();
          for (String each : of.apply(event.told())) {
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

  private static boolean isDisputed(Event event) {
    return event.related().stream().anyMatch(other -> other.relation() == Relation.CONFLICT);
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

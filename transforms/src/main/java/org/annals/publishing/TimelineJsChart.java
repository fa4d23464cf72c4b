package org.annals.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * {@code timelinejs.json}: slides for TimelineJS, which crawls above a few hundred. The most
 * important 300 are in it, in the order of the chronology, and its title slide says how many there
 * are in all. Texts are HTML; months count from 1; {@code end_date} is the last day itself. Days
 * stand in full and the shown date is ours, for an end that begins like its start is dropped.
 */
final class TimelineJsChart implements ChartWriter {

  /** How many events it holds: with 3,000 a browser took 17 seconds. */
  static final int MOST = 300;

  private static final LineLayout LAYOUT = new LineLayout(List.of("events"), List.of());

  private record Slide(long number, ChartEvent event) {}

  private static final Comparator<Slide> LEAST_IMPORTANT_FIRST =
      Comparator.comparing((Slide slide) -> slide.event().importance())
          .thenComparing(Comparator.comparingLong(Slide::number).reversed());

  private final OutputStream out;
  private final PriorityQueue<Slide> chosen = new PriorityQueue<>(LEAST_IMPORTANT_FIRST);
  private long seen;

  TimelineJsChart(OutputStream out) {
    this.out = out;
  }

  @Override
  public void add(ChartEvent event) {
    chosen.add(new Slide(seen++, event));
    if (chosen.size() > MOST) {
      chosen.remove();
    }
  }

  @Override
  public void close() throws IOException {
    List<Slide> slides = chosen.stream().sorted(Comparator.comparingLong(Slide::number)).toList();
    try (CanonicalJson json = new CanonicalJson(out, LAYOUT)) {
      json.startObject();
      json.startObject("title");
      text("Chronology", summary(slides.size()), json);
      json.endObject();
      json.startArray("events");
      for (Slide slide : slides) {
        slide(slide.event(), json);
      }
      json.endArray();
      json.endObject();
    }
  }

  private String summary(int shown) {
    if (seen == 0) {
      return "No events";
    }
    String all = String.format(Locale.ROOT, "%,d", seen) + (seen == 1 ? " event" : " events");
    return shown == seen ? all : "The " + shown + " most important of " + all;
  }

  private static void slide(ChartEvent event, CanonicalJson json) throws IOException {
    json.startObject();
    json.field("unique_id", event.id());
    day("start_date", event.start(), json);
    if (event.days() > 1) {
      day("end_date", event.last(), json);
    }
    json.field("display_date", Label.html(event.display()));
    text(Label.title(event.title()), told(event), json);
    json.endObject();
  }

  private static void day(String field, LocalDate day, CanonicalJson json) throws IOException {
    json.startObject(field);
    json.field("year", day.getYear());
    json.field("month", day.getMonthValue());
    json.field("day", day.getDayOfMonth());
    json.endObject();
  }

  /** The sentence and where it stands; no paragraph for what is not published. */
  private static String told(ChartEvent event) {
    String quote = Label.quote(event.quote());
    return (quote.isEmpty() ? "" : "<p>" + Label.html(quote) + "</p>")
        + "<p>"
        + Label.html(Label.title(event.source()))
        + "</p>";
  }

  private static void text(String headline, String html, CanonicalJson json) throws IOException {
    json.startObject("text");
    json.field("headline", Label.html(headline));
    json.field("text", html);
    json.endObject();
  }
}

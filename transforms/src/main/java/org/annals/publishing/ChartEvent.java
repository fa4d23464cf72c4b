package org.annals.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.annals.calendar.Display;
import org.annals.calendar.Edtf;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.KeptText;
import org.annals.model.MergedEvent;
import org.annals.model.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An event as charts and tables take it: what {@code timeline.json} says of it, without its single
 * mentions. All texts are well-formed, and as they stand in the articles otherwise.
 *
 * @param id as in {@code timeline.json}, and so on to {@code sources}
 * @param earliest first day, or null when open
 * @param latest last day, included, or null when open
 * @param importance 0 to 1, with three places
 * @param quote the published sentence of its first mention; may be empty
 * @param source title of that mention's article
 * @param uris of the articles that tell it, each once, in the order of the mentions
 */
public record ChartEvent(
    String id,
    String title,
    String kind,
    String status,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String edtf,
    String precision,
    String display,
    String basis,
    List<String> actors,
    List<String> places,
    List<String> topics,
    BigDecimal importance,
    int sources,
    String quote,
    String source,
    List<String> uris) {

  /** Checks that a day is known; copies the lists. */
  public ChartEvent {
    if (earliest == null && latest == null) {
      throw new IllegalArgumentException(id + " has no day");
    }
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    uris = List.copyOf(uris);
  }

  /**
   * The event as {@code timeline.json} has it with {@code quotes}.
   *
   * @param tellers the articles of its mentions, in their order
   */
  static ChartEvent of(Event event, Quotes quotes, List<PublishedArticle> tellers) {
    MergedEvent told = event.told();
    EventMention first = EventJson.first(told);
    return new ChartEvent(
        event.id(),
        KeptText.wellFormed(told.title()),
        told.kind().word(),
        told.status().word(),
        told.span().earliest(),
        told.span().latest(),
        Edtf.of(told.span(), told.kind()),
        told.span().precision().word(),
        Display.of(told.span()),
        told.basis().word(),
        wellFormed(told.actors()),
        wellFormed(told.places()),
        wellFormed(told.topics()),
        CanonicalJson.places(told.importance()),
        told.sources(),
        KeptText.wellFormed(quotes.of(first.quote())),
        KeptText.wellFormed(tellers.get(0).title()),
        wellFormed(tellers.stream().map(PublishedArticle::uri).distinct().toList()));
  }

  /**
   * The first day to draw: {@link #earliest}, or the one day that is known when the start is open.
   */
  public LocalDate start() {
    return earliest == null ? known() : earliest;
  }

  /** The last day to draw, included: {@link #latest}, or the one known day when the end is open. */
  public LocalDate last() {
    return latest == null ? known() : latest;
  }

  /** The day after the last to draw: where a bar that holds the last day ends. */
  public LocalDate end() {
    return last().plusDays(1);
  }

  /** How many days there are to draw; 1 for an event of one day, and for one with an open end. */
  long days() {
    return end().toEpochDay() - start().toEpochDay();
  }

  /** The end that is open, {@code start} or {@code end}; null when neither is. */
  @Nullable String open() {
    return earliest == null ? "start" : latest == null ? "end" : null;
  }

  private LocalDate known() {
    LocalDate known = earliest == null ? latest : earliest;
    if (known == null) {
      throw new IllegalStateException(id + " has no day");
    }
    return known;
  }

  private static List<String> wellFormed(List<String> texts) {
    return texts.stream().map(KeptText::wellFormed).toList();
  }
}

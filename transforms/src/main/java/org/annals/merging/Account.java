package org.annals.merging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.Basis;
import org.annals.model.EventKind;
import org.annals.model.EventMention;
import org.annals.model.EventStatus;
import org.annals.model.MergedEvent;
import org.annals.model.MergedEvent.Link;
import org.annals.model.TimeSpan;

/**
 * What the mentions of an event tell together. It follows from them alone; the event's links and
 * the affairs that it is part of do not.
 *
 * @param title from the clearest mention
 * @param kind instant or period, from the same
 * @param status the one its mentions agree on
 * @param span the finest span compatible with all mentions
 * @param basis the strongest among the mentions
 * @param actors canonical names, most mentioned first, then alphabetical
 * @param places likewise
 * @param topics likewise
 * @param points for how it is told, as {@link Importance} counts
 * @param sources number of independent stories
 */
public record Account(
    String title,
    EventKind kind,
    EventStatus status,
    TimeSpan span,
    Basis basis,
    List<String> actors,
    List<String> places,
    List<String> topics,
    int points,
    int sources) {

  private static final int ACTORS = 8;
  private static final int PLACES = 4;
  private static final int TOPICS = 10;

  /** Copies the lists. */
  public Account {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /** What {@code mentions} tell, which stand in reading order. */
  static Account of(List<EventMention> mentions) {
    EventMention clearest = Clarity.clearest(mentions);
    int sources = Math.toIntExact(mentions.stream().map(EventMention::story).distinct().count());
    return new Account(
        clearest.candidate().title(),
        clearest.candidate().kind(),
        commonestStatus(mentions),
        mentions.stream().map(When::of).min(Comparator.naturalOrder()).orElseThrow().span(),
        mentions.stream()
            .map(mention -> mention.candidate().basis())
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        Spellings.actors(mentions).stream().limit(ACTORS).toList(),
        Spellings.places(mentions).stream().limit(PLACES).toList(),
        Spellings.topics(mentions).stream().limit(TOPICS).toList(),
        Importance.points(mentions, sources),
        sources);
  }

  /** What the mentions of {@code event} told when it was put together. */
  public static Account of(MergedEvent event) {
    return new Account(
        event.title(),
        event.kind(),
        event.status(),
        event.span(),
        event.basis(),
        event.actors(),
        event.places(),
        event.topics(),
        Importance.points(event.mentions(), event.sources()),
        event.sources());
  }

  /** The event of {@code mentions}, whose account this is. */
  MergedEvent event(List<EventMention> mentions, List<Link> links, Affair affair) {
    return new MergedEvent(
        title,
        kind,
        status,
        span,
        basis,
        actors,
        places,
        topics,
        Importance.of(points, sources, affair),
        sources,
        mentions,
        links);
  }

  private static EventStatus commonestStatus(Collection<EventMention> mentions) {
    Map<EventStatus, Integer> counts = new TreeMap<>();
    mentions.forEach(mention -> counts.merge(mention.candidate().status(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EventStatus, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}

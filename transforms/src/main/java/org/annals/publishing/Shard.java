package org.annals.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.PublishedArticle;
import org.annals.model.TimeSpan;

/**
 * A part of a large chronology: the events that begin in a year or a month, and the articles that
 * tell them, in the form of {@code timeline.json}.
 *
 * @param path of its file, relative to the release
 * @param part the events; its range is the year or month
 */
public record Shard(String path, Chronology part) {

  /** The parts of {@code whole}, by path; none when it is small. Each event is in one of them. */
  public static List<Shard> of(Chronology whole) {
    ShardPlan plan = new ShardPlan();
    whole.events().forEach(event -> plan.count(day(event)));
    if (!plan.isLarge()) {
      return List.of();
    }
    Map<String, List<Event>> parts = new TreeMap<>();
    for (Event event : whole.events()) {
      parts.computeIfAbsent(plan.path(day(event)), none -> new ArrayList<>()).add(event);
    }
    Map<String, PublishedArticle> articles = whole.articlesById();
    List<Shard> shards = new ArrayList<>();
    parts.forEach(
        (path, events) -> {
          TimeSpan range = plan.range(day(events.get(0)));
          shards.add(
              new Shard(
                  path,
                  new Chronology(
                      range.from(),
                      range.to(),
                      whole.quotes(),
                      tellers(events, articles),
                      events)));
        });
    return shards;
  }

  private static List<PublishedArticle> tellers(
      List<Event> events, Map<String, PublishedArticle> articles) {
    return events.stream()
        .flatMap(event -> event.told().mentions().stream())
        .map(EventMention::articleId)
        .distinct()
        .map(id -> Objects.requireNonNull(articles.get(id), id))
        .toList();
  }

  private static LocalDate day(Event event) {
    TimeSpan span = event.told().span();
    LocalDate first = span.earliest();
    return first == null ? span.to() : first;
  }
}

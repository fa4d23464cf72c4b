package org.annals.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One event as all its mentions tell it, before it has an id.
 *
 * @param title from the clearest mention
 * @param kind instant or period
 * @param status the one its mentions agree on
 * @param span the finest span compatible with all mentions
 * @param basis the strongest among the mentions
 * @param actors canonical names, most mentioned first, then alphabetical
 * @param places likewise
 * @param topics likewise
 * @param importance 0 to 1
 * @param sources number of independent stories
 * @param mentions by article, start, trigger; never empty
 * @param related to other events, by their smallest mention key, sorted by relation, then key
 */
public record MergedEvent(
    String title,
    EventKind kind,
    EventStatus status,
    TimeSpan span,
    Basis basis,
    List<String> actors,
    List<String> places,
    List<String> topics,
    double importance,
    int sources,
    List<EventMention> mentions,
    List<Link> related)
    implements Comparable<MergedEvent> {

  /**
   * A relation to another merged event.
   *
   * @param relation how
   * @param to the smallest mention key of the other
   */
  public record Link(Relation relation, MentionKey to) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there is no mention, or articles are not in order
   */
  public MergedEvent {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    mentions = List.copyOf(mentions);
    related = List.copyOf(related);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event without a mention");
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).articleId().compareTo(mentions.get(i).articleId()) > 0) {
        throw new IllegalArgumentException("mentions out of order: " + title);
      }
    }
  }

  /** Its smallest mention key, which identifies it within a run. */
  public MentionKey key() {
    return least().key();
  }

  /** {@code events} in their order, for which each is looked through once. */
  public static List<MergedEvent> inOrder(Collection<MergedEvent> events) {
    return events.stream()
        .map(event -> new Keyed(event, event.least()))
        .sorted(Keyed::compare)
        .map(Keyed::event)
        .toList();
  }

  private record Keyed(MergedEvent event, EventMention least) {

    int compare(Keyed other) {
      int byDays = TimeSpan.BY_DAYS.compare(event.span, other.event.span);
      return byDays != 0 ? byDays : least.compareTo(other.least);
    }
  }

  /** Ids of the articles that tell it, each once, sorted. */
  public List<String> tellers() {
    List<String> tellers = new ArrayList<>(mentions.size());
    String last = null;
    for (EventMention mention : mentions) {
      String article = mention.articleId();
      if (!article.equals(last)) {
        tellers.add(article);
        last = article;
      }
    }
    return tellers;
  }

  /** It is among the mentions of the first article. */
  private EventMention least() {
    EventMention least = mentions.get(0);
    String article = least.articleId();
    for (EventMention each : mentions) {
      if (!each.articleId().equals(article)) {
        break;
      }
      least = each.compareTo(least) < 0 ? each : least;
    }
    return least;
  }

  /** By first day, last day, smallest mention key: the order of the chronology. */
  @Override
  public int compareTo(MergedEvent other) {
    int byDays = TimeSpan.BY_DAYS.compare(span, other.span);
    return byDays != 0 ? byDays : least().compareTo(other.least());
  }
}

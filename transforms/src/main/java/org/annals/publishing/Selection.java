package org.annals.publishing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.EventMention;
import org.annals.model.OnDemandList;
import org.annals.model.Precision;
import org.annals.model.TimeSpan;
import org.annals.model.Unresolved;

/**
 * Which events a chronology publishes. An event counts when its span shares a day with the range;
 * spans are never cut to it.
 *
 * @param from first day of the range
 * @param to last day of it
 * @param about names of actors, places or topics, of which an event must have one; empty for all
 *     events
 * @param top how many of the most important; 0 for all
 * @param minImportance smallest importance, 0 to 1
 */
public record Selection(
    LocalDate from, LocalDate to, List<String> about, int top, double minImportance) {

  /**
   * What was chosen.
   *
   * @param events those to publish, with relations to each other only
   * @param ids their ids
   * @param outside what lay outside the range
   */
  public record Chosen(List<Event> events, Set<String> ids, List<Unresolved> outside) {}

  /** Checks the bounds. */
  public Selection {
    about = about.stream().map(Selection::folded).toList();
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the range ends before it starts: " + from + ".." + to);
    }
    if (top < 0 || minImportance < 0 || minImportance > 1) {
      throw new IllegalArgumentException("top " + top + ", minImportance " + minImportance);
    }
  }

  /** The events to publish, those that an editor pinned first of all, in the order given. */
  public Chosen of(List<Event> events) {
    TimeSpan range = new TimeSpan(from, to, Precision.RANGE);
    List<Unresolved> outside = new ArrayList<>();
    List<EventRank> pinned = new ArrayList<>();
    List<EventRank> wanted = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (!event.told().span().overlaps(range)) {
        event.told().mentions().forEach(mention -> outside.add(outside(mention)));
      } else if (event.editor().contains(Event.PINNED)) {
        pinned.add(EventRank.of(i, event));
      } else if (event.told().importance() >= minImportance && isAbout(event)) {
        wanted.add(EventRank.of(i, event));
      }
    }
    return chosen(events, Stream.concat(pinned.stream(), first(wanted, pinned.size())), outside);
  }

  /** The most important, as many as there is room for beside the {@code pinned}. */
  private Stream<EventRank> first(List<EventRank> wanted, int pinned) {
    return top == 0
        ? wanted.stream()
        : wanted.stream().sorted(EventRank.MOST_IMPORTANT_FIRST).limit(Math.max(0, top - pinned));
  }

  private static Chosen chosen(
      List<Event> events, Stream<EventRank> ranks, List<Unresolved> outside) {
    List<EventRank> chosen = ranks.toList();
    Set<String> ids = chosen.stream().map(EventRank::id).collect(Collectors.toSet());
    int[] places = chosen.stream().mapToInt(EventRank::place).sorted().toArray();
    List<Event> published =
        OnDemandList.following(
            events, places.length, i -> relatedWithin(events.get(places[i]), ids));
    return new Chosen(published, ids, outside);
  }

  private boolean isAbout(Event event) {
    return about.isEmpty()
        || Stream.of(event.told().actors(), event.told().places(), event.told().topics())
            .flatMap(List::stream)
            .map(Selection::folded)
            .anyMatch(about::contains);
  }

  private static Event relatedWithin(Event event, Set<String> ids) {
    return event.relatedTo(
        event.related().stream().filter(other -> ids.contains(other.id())).toList());
  }

  private static Unresolved outside(EventMention mention) {
    return new Unresolved(
        mention.articleId(),
        mention.candidate().sentence().start(),
        mention.candidate().sentence().end(),
        mention.quote(),
        mention.timex() == null ? null : mention.timex().value(),
        "outside-range",
        "its days "
            + mention.span().earliest()
            + " to "
            + mention.span().latest()
            + " share none with the chronology's range");
  }

  /** Case, accents and the kind of hyphen do not keep a name from being found. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\p{Pd}\\s]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

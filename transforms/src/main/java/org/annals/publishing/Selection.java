package org.annals.publishing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.EventMention;
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

  /** Falling importance; of equals the earlier first. */
  static final Comparator<Event> MOST_IMPORTANT_FIRST =
      Comparator.<Event>comparingDouble(event -> -event.told().importance())
          .thenComparing(Event::told)
          .thenComparing(Event::id);

  /** What was chosen, and what lay outside the range. */
  public record Chosen(List<Event> events, List<Unresolved> outside) {}

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

  /**
   * The events to publish, those that an editor pinned first of all, with relations to each other
   * only; in no order that means anything.
   */
  public Chosen of(List<Event> events) {
    TimeSpan range = new TimeSpan(from, to, Precision.RANGE);
    List<Event> inside = new ArrayList<>();
    List<Unresolved> outside = new ArrayList<>();
    for (Event event : events) {
      if (event.told().span().overlaps(range)) {
        inside.add(event);
      } else {
        event.told().mentions().forEach(mention -> outside.add(outside(mention)));
      }
    }
    Map<Boolean, List<Event>> byPin =
        inside.stream()
            .collect(Collectors.partitioningBy(event -> event.editor().contains(Event.PINNED)));
    List<Event> pinned = byPin.getOrDefault(true, List.of());
    Stream<Event> wanted =
        byPin.getOrDefault(false, List.of()).stream()
            .filter(event -> event.told().importance() >= minImportance)
            .filter(this::isAbout)
            .sorted(MOST_IMPORTANT_FIRST)
            .limit(top > 0 ? Math.max(0, top - pinned.size()) : Long.MAX_VALUE);
    return new Chosen(among(Stream.concat(pinned.stream(), wanted).toList()), outside);
  }

  private boolean isAbout(Event event) {
    return about.isEmpty()
        || Stream.of(event.told().actors(), event.told().places(), event.told().topics())
            .flatMap(List::stream)
            .map(Selection::folded)
            .anyMatch(about::contains);
  }

  private static List<Event> among(List<Event> chosen) {
    Set<String> ids = new HashSet<>();
    chosen.forEach(event -> ids.add(event.id()));
    return chosen.stream().map(event -> relatedWithin(event, ids)).toList();
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

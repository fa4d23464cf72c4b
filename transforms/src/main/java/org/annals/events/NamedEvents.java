package org.annals.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.EventReference;
import org.annals.model.TimeSpan;
import org.annals.text.names.NameKey;

/**
 * The events that some expression counts from and some article dates: a table that is finished
 * before anything is looked up in it, made only of mentions that need no such table. What is in it
 * does not depend on the order in which it was filled.
 *
 * @param events sorted, each once
 */
public record NamedEvents(List<NamedEvent> events) {

  /** Sorts and copies. */
  public NamedEvents {
    events = events.stream().sorted().distinct().toList();
  }

  /** All of {@code tables} in one. */
  public static NamedEvents union(Stream<NamedEvents> tables) {
    return new NamedEvents(tables.flatMap(table -> table.events.stream()).toList());
  }

  /** Those of the table that {@code reference} may mean: of its action, with all its names. */
  private List<NamedEvent> meant(EventReference reference) {
    Set<String> names =
        reference.names().stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    return events.stream()
        .filter(event -> event.action().equals(reference.action()))
        .filter(event -> event.names().containsAll(names))
        .toList();
  }

  /**
   * The event that {@code reference} means: of those that it may mean the one dated most finely, as
   * long as all of them can be that one.
   */
  public Optional<NamedEvent> of(EventReference reference) {
    List<NamedEvent> meant = meant(reference);
    Optional<NamedEvent> finest =
        meant.stream().min((a, b) -> Long.compare(days(a.span()), days(b.span())));
    return finest.filter(one -> meant.stream().allMatch(e -> e.span().overlaps(one.span())));
  }

  /** Why {@code reference} finds none, in a few words. */
  public String missing(EventReference reference) {
    int count = meant(reference).size();
    return count == 0
        ? "no article dates “" + reference.words() + "”"
        : "“" + reference.words() + "” may mean any of " + count + " events on different days";
  }

  private static long days(TimeSpan span) {
    return span.to().toEpochDay() - span.from().toEpochDay();
  }
}

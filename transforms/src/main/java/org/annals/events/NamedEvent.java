package org.annals.events;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.AnchorKind;
import org.annals.model.Basis;
import org.annals.model.EventCandidate;
import org.annals.model.EventMention;
import org.annals.model.EventReference;
import org.annals.model.EventStatus;
import org.annals.model.Precision;
import org.annals.model.Reading;
import org.annals.model.TextSpan;
import org.annals.model.TimeSpan;
import org.annals.text.names.NameKey;

/**
 * Something that some article dates and that others may count from: "the war with Peru", once one
 * of them says when it was.
 *
 * @param action class of its action
 * @param names whom it names, as {@link NameKey}s, sorted
 * @param span its days
 * @param title what it is, for a person
 */
public record NamedEvent(String action, List<String> names, TimeSpan span, String title)
    implements Comparable<NamedEvent> {

  private static final Comparator<NamedEvent> ORDER =
      Comparator.comparing(NamedEvent::action)
          .thenComparing(event -> String.join("|", event.names()))
          .thenComparing(NamedEvent::span)
          .thenComparing(NamedEvent::title);

  /** Copies the list. */
  public NamedEvent {
    names = List.copyOf(names);
  }

  /**
   * The event that {@code mention} dates: none when it is not dated by words of its own, when it
   * itself counts from another event, or when it is dated too roughly to count from.
   */
  public static Stream<NamedEvent> of(EventMention mention) {
    EventCandidate candidate = mention.candidate();
    boolean dated =
        candidate.basis() == Basis.STATED
            && candidate.status() == EventStatus.HAPPENED
            && !candidate.report()
            && mention.resolution().anchorIs() != AnchorKind.EVENT
            && mention.span().earliest() != null
            && mention.span().latest() != null
            && mention.span().precision() != Precision.CENTURY
            && mention.span().precision() != Precision.DECADE;
    TreeSet<String> names = new TreeSet<>();
    Stream.concat(candidate.actors().stream(), candidate.places().stream())
        .map(NameKey::of)
        .forEach(names::add);
    return dated && !names.isEmpty()
        ? Stream.of(
            new NamedEvent(
                candidate.action(), List.copyOf(names), mention.span(), candidate.title()))
        : Stream.empty();
  }

  /** The candidates of {@code reading} that only other articles can date. */
  public static List<EventCandidate> waiting(Reading reading) {
    Set<TextSpan> elsewhere =
        reading.references().stream()
            .filter(reference -> reference.told() == null)
            .map(EventReference::timex)
            .collect(Collectors.toUnmodifiableSet());
    return reading.candidates().stream()
        .filter(candidate -> candidate.timex() != null && elsewhere.contains(candidate.timex()))
        .toList();
  }

  /** Where it can be found. */
  public Stream<String> keys() {
    return names.stream().map(name -> action + "|" + name);
  }

  /** Where what {@code reference} counts from can be found; nowhere when its article dates it. */
  public static Stream<String> keys(EventReference reference) {
    return reference.told() != null
        ? Stream.empty()
        : reference.names().stream().map(name -> reference.action() + "|" + NameKey.of(name));
  }

  @Override
  public int compareTo(NamedEvent other) {
    return ORDER.compare(this, other);
  }
}

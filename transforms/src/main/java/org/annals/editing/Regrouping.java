package org.annals.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.merging.Assembler;
import org.annals.merging.EventPart;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** Which mentions are one event, as editors move them. */
final class Regrouping {

  private final List<MergedEvent> events;
  private final Map<MentionKey, MentionKey> groups = new TreeMap<>();
  private final Map<MentionKey, Set<String>> touched = new TreeMap<>();
  private final Map<MentionKey, MentionKey> smallest = new TreeMap<>();

  /** Starts from the events as they were found. */
  Regrouping(List<MergedEvent> events) {
    this.events = events;
    for (MergedEvent event : events) {
      event.mentions().forEach(mention -> groups.put(mention.key(), event.key()));
    }
  }

  /** What corrections did to {@code event}. */
  Set<String> touched(MergedEvent event) {
    if (touched.isEmpty()) {
      return Set.of();
    }
    MentionKey group = groups.get(event.key());
    return group == null ? Set.of() : touched.getOrDefault(group, Set.of());
  }

  /** Makes one event of all that now hold one of {@code mentions}. */
  void merge(Collection<MentionKey> mentions) {
    Set<MentionKey> merged = new TreeSet<>();
    mentions.forEach(mention -> merged.add(group(mention)));
    MentionKey first = merged.iterator().next();
    groups.replaceAll((mention, group) -> merged.contains(group) ? first : group);
    touch(first, "merge");
  }

  /** Makes {@code mentions} of one event another one. */
  void split(Collection<MentionKey> mentions) {
    TreeSet<MentionKey> part = new TreeSet<>(mentions);
    MentionKey whole = group(part.first());
    TreeSet<MentionKey> rest = new TreeSet<>();
    groups.forEach(
        (mention, group) -> {
          if (group.equals(whole) && !part.contains(mention)) {
            rest.add(mention);
          }
        });
    part.forEach(mention -> groups.put(mention, part.first()));
    rest.forEach(mention -> groups.put(mention, rest.first()));
    touch(part.first(), "split");
    rest.stream().findFirst().ifPresent(mention -> touch(mention, "split"));
  }

  /** The events as they are grouped now. */
  List<MergedEvent> events() {
    if (touched.isEmpty()) {
      return events;
    }
    groups.forEach((mention, group) -> smallest.putIfAbsent(group, mention));
    List<MergedEvent> regrouped = new ArrayList<>();
    List<EventPart> parts = new ArrayList<>();
    for (MergedEvent event : events) {
      if (isWhole(event)) {
        regrouped.add(relinked(event));
      } else {
        for (EventMention mention : event.mentions()) {
          parts.add(new EventPart(group(mention.key()), mention, null, null));
        }
        for (MergedEvent.Link link : links(event)) {
          parts.add(new EventPart(group(event.key()), null, link, null));
        }
      }
    }
    regrouped.addAll(Assembler.assemble(parts));
    return regrouped.stream().sorted().toList();
  }

  /** Whether {@code event} is as it was found. */
  private boolean isWhole(MergedEvent event) {
    return event.mentions().stream().allMatch(mention -> event.key().equals(group(mention.key())))
        && !touched.containsKey(event.key());
  }

  private MergedEvent relinked(MergedEvent event) {
    return new MergedEvent(
        event.title(),
        event.kind(),
        event.status(),
        event.span(),
        event.basis(),
        event.actors(),
        event.places(),
        event.topics(),
        event.importance(),
        event.sources(),
        event.mentions(),
        links(event));
  }

  /** Links lead to the smallest mention of what their end belongs to now, and never home. */
  private List<MergedEvent.Link> links(MergedEvent event) {
    return event.related().stream()
        .map(link -> new MergedEvent.Link(link.relation(), smallest(link.to())))
        .filter(link -> !group(link.to()).equals(group(event.key())))
        .distinct()
        .toList();
  }

  /** The smallest mention of the event that holds {@code mention} now. */
  private MentionKey smallest(MentionKey mention) {
    return Objects.requireNonNull(smallest.get(group(mention)));
  }

  private MentionKey group(MentionKey mention) {
    return Objects.requireNonNull(groups.get(mention));
  }

  private void touch(MentionKey group, String word) {
    touched.computeIfAbsent(group, key -> new TreeSet<>()).add(word);
  }
}

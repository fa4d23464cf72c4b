package org.annals.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.EventMention;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** Where the mentions of the last release's events are among the events of a run. */
public final class Whereabouts {

  private final Map<String, Set<MentionKey>> places = new TreeMap<>();

  /** Of the events that {@code previous} remembers, among {@code events}. */
  public Whereabouts(Collection<MergedEvent> events, PreviousIdentity previous) {
    Map<MentionKey, MentionMark> marks =
        MentionMarks.of(events.stream().flatMap(event -> event.mentions().stream()).toList());
    Map<MentionMark, MentionKey> holders = new TreeMap<>();
    for (MergedEvent event : events) {
      for (EventMention mention : event.mentions()) {
        MentionMark mark = marks.get(mention.key());
        if (mark != null) {
          holders.put(mark, event.key());
        }
      }
    }
    MarkIndex index =
        new MarkIndex(
            previous.living().stream().flatMap(event -> event.marks().stream()).toList(), holders);
    for (KnownEvent event : previous.living()) {
      places.put(event.id(), new TreeSet<>(index.held(event.marks()).keySet()));
    }
    for (RetiredEvent event : previous.retired()) {
      event.heir().map(places::get).ifPresent(heirs -> places.put(event.id(), heirs));
    }
  }

  /** Keys of the events that hold some mention of {@code id}; none when it is gone. */
  public Set<MentionKey> of(String id) {
    return places.getOrDefault(id, Set.of());
  }
}

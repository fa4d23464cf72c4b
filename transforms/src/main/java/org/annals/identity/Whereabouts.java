package org.annals.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.MentionKey;
import org.annals.model.MergedEvent;

/** Where the mentions of the last release's events are among the events of a run. */
public final class Whereabouts {

  private final Map<String, Set<MentionKey>> places = new TreeMap<>();

  /** Of the events that {@code previous} remembers, among {@code events}. */
  public Whereabouts(List<MergedEvent> events, PreviousIdentity previous) {
    MarkIndex index =
        new MarkIndex(previous.living(), MarkIndex.Holder.all(events, new ImprintMaker()));
    for (int i = 0; i < previous.living().size(); i++) {
      places.put(previous.living().get(i).id(), new TreeSet<>(index.held(i).keySet()));
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

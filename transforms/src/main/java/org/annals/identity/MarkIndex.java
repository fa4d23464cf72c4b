package org.annals.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.MentionKey;

/** Finds where old mentions are now: by the strongest mark that fits. */
final class MarkIndex {

  private final Map<String, MentionKey> told = new TreeMap<>();
  private final Map<String, MentionKey> meant = new TreeMap<>();
  private final Map<String, MentionKey> moved = new TreeMap<>();

  MarkIndex(Map<MentionMark, MentionKey> holders) {
    holders.forEach(
        (mark, holder) -> {
          told.put(mark.told(), holder);
          meant.put(mark.meant(), holder);
          moved.put(mark.moved(), holder);
        });
  }

  /** How many of {@code marks} each new event holds. */
  Map<MentionKey, Integer> held(Collection<MentionMark> marks) {
    Map<MentionKey, Integer> held = new TreeMap<>();
    for (MentionMark mark : marks) {
      find(mark).ifPresent(holder -> held.merge(holder, 1, Integer::sum));
    }
    return held;
  }

  private Optional<MentionKey> find(MentionMark mark) {
    return Optional.ofNullable(told.get(mark.told()))
        .or(() -> Optional.ofNullable(meant.get(mark.meant())))
        .or(() -> Optional.ofNullable(moved.get(mark.moved())));
  }
}

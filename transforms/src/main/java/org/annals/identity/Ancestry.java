package org.annals.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.MentionKey;

/**
 * Which new events hold the mentions of which old ones. An old event's heir is the new one that
 * holds most of its mentions; a new event keeps the id of the old one whose heir it is: of several,
 * the one it holds most of, then the oldest, then the smallest.
 */
final class Ancestry {

  private final Map<String, MentionKey> heirs = new HashMap<>();
  private final Map<MentionKey, String> keepers = new HashMap<>();
  private final Map<MentionKey, List<String>> ancestors = new HashMap<>();

  /** An old event that a new one may keep the id of. */
  private record Claim(KnownEvent old, int held) implements Comparable<Claim> {

    private static final Comparator<Claim> STRONGEST_FIRST =
        Comparator.comparingInt(Claim::held)
            .reversed()
            .thenComparing(claim -> claim.old.generation())
            .thenComparing(Claim::old);

    Claim stronger(Claim other) {
      return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Claim other) {
      return STRONGEST_FIRST.compare(this, other);
    }
  }

  /**
   * Traces the old events.
   *
   * @param old living events of the last release
   * @param holders the new events
   */
  Ancestry(List<KnownEvent> old, List<MarkIndex.Holder> holders) {
    MarkIndex index = new MarkIndex(old, holders);
    Map<MentionKey, Claim> claims = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      KnownEvent event = old.get(i);
      Map<MentionKey, Integer> held = index.held(i);
      held.keySet()
          .forEach(key -> ancestors.computeIfAbsent(key, k -> new ArrayList<>(1)).add(event.id()));
      heirOf(held)
          .ifPresent(
              heir -> {
                heirs.put(event.id(), heir);
                Claim claim = new Claim(event, held.getOrDefault(heir, 0));
                claims.merge(heir, claim, Claim::stronger);
              });
    }
    claims.forEach((heir, strongest) -> keepers.put(heir, strongest.old().id()));
  }

  /** The id that the new event keeps, if any. */
  Optional<String> kept(MentionKey event) {
    return Optional.ofNullable(keepers.get(event));
  }

  /** The new event that holds most of an old one's mentions, if any does. */
  Optional<MentionKey> heir(String id) {
    return Optional.ofNullable(heirs.get(id));
  }

  /** Old events whose heir is the new one, or of which a new one without an id took a part. */
  List<String> replaced(MentionKey event) {
    String kept = keepers.get(event);
    return ancestors.getOrDefault(event, List.of()).stream()
        .filter(id -> !id.equals(kept))
        .filter(id -> kept == null || event.equals(heirs.get(id)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<MentionKey> heirOf(Map<MentionKey, Integer> held) {
    return held.entrySet().stream()
        .max(
            Map.Entry.<MentionKey, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}

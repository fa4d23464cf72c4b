package org.annals.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.annals.model.MentionKey;

/**
 * Finds where old mentions are now, each at one place: first all that have the strongest mark in
 * common, then of those left over the next. So a mention that stayed is never taken for one that
 * moved.
 */
final class MarkIndex {

  private static final List<Function<MentionMark, String>> STRONGEST_FIRST =
      List.of(MentionMark::told, MentionMark::meant, MentionMark::moved);

  private final Map<MentionMark, MentionKey> places = new HashMap<>();

  /**
   * Finds all at once.
   *
   * @param old marks of all mentions that are looked for
   * @param holders the new event, by its smallest mention key, that holds each mark
   */
  MarkIndex(Collection<MentionMark> old, Map<MentionMark, MentionKey> holders) {
    List<MentionMark> lost = new ArrayList<>(old);
    Set<MentionMark> open = new HashSet<>(holders.keySet());
    for (Function<MentionMark, String> mark : STRONGEST_FIRST) {
      Map<String, List<MentionMark>> waiting = inOrder(open, mark);
      List<MentionMark> left = new ArrayList<>();
      inOrder(lost, mark)
          .forEach(
              (alike, all) -> {
                List<MentionMark> now = waiting.getOrDefault(alike, List.of());
                int both = Math.min(all.size(), now.size());
                for (int i = 0; i < both; i++) {
                  MentionMark same = now.get(i);
                  open.remove(same);
                  places.put(all.get(i), Objects.requireNonNull(holders.get(same)));
                }
                left.addAll(all.subList(both, all.size()));
              });
      lost = left;
    }
  }

  /** How many of {@code marks} each new event holds. */
  Map<MentionKey, Integer> held(Collection<MentionMark> marks) {
    Map<MentionKey, Integer> held = new HashMap<>();
    for (MentionMark mark : marks) {
      MentionKey place = places.get(mark);
      if (place != null) {
        held.merge(place, 1, Integer::sum);
      }
    }
    return held;
  }

  /** Those whose {@code mark} is alike, in the order of their numbers. */
  private static Map<String, List<MentionMark>> inOrder(
      Collection<MentionMark> marks, Function<MentionMark, String> mark) {
    Map<String, List<MentionMark>> alike = new HashMap<>();
    for (MentionMark each : marks) {
      alike
          .computeIfAbsent(MentionMark.unnumbered(mark.apply(each)), key -> new ArrayList<>(1))
          .add(each);
    }
    Comparator<MentionMark> byNumber =
        Comparator.comparingInt((MentionMark each) -> mark.apply(each).length())
            .thenComparing(mark)
            .thenComparing(Comparator.naturalOrder());
    for (List<MentionMark> all : alike.values()) {
      if (all.size() > 1) {
        all.sort(byNumber);
      }
    }
    return alike;
  }
}

package org.annals.stories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.model.Duplicate;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;
import org.annals.model.Published.Method;
import org.annals.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What is known of articles beyond themselves; only those of which something is known have an
 * entry.
 *
 * @param duplicates uri of the article that a record repeats byte for byte, by its own uri
 * @param copies what an article copies, by its id
 */
public record StoryTable(Map<String, String> duplicates, Map<String, Copy> copies) {

  private static final double TRUST_IN_BORROWED = 0.9;

  /**
   * That an article repeats another's story.
   *
   * @param of the other's id
   * @param borrowed the day that it takes from the other, for want of a stated one of its own; or
   *     null
   */
  public record Copy(String of, @Nullable Published borrowed) {}

  /** Sorts and copies. */
  public StoryTable {
    duplicates = new TreeMap<>(duplicates);
    copies = new TreeMap<>(copies);
  }

  /** Nothing is known. */
  public static StoryTable empty() {
    return new StoryTable(Map.of(), Map.of());
  }

  /**
   * Decides by all duplicates and pairs of a run. An article is a copy of the first original that
   * it is a pair with; an original is never itself a copy, so copies make no chains, and a borrowed
   * day is lent only by an article that states its own.
   */
  public static StoryTable of(Collection<Duplicate> duplicates, Collection<NearCopies.Pair> pairs) {
    TreeMap<String, String> repeated = new TreeMap<>();
    duplicates.forEach(duplicate -> repeated.put(duplicate.uri(), duplicate.of()));
    SortedMap<StoryCard, TreeSet<StoryCard>> originals = new TreeMap<>();
    for (NearCopies.Pair pair : pairs) {
      boolean articles =
          !repeated.containsKey(pair.copy().uri()) && !repeated.containsKey(pair.original().uri());
      if (articles) {
        originals.computeIfAbsent(pair.copy(), copy -> new TreeSet<>()).add(pair.original());
      }
    }
    TreeMap<String, Copy> copies = new TreeMap<>();
    originals.forEach(
        (copy, candidates) ->
            candidates.stream()
                .filter(original -> !copies.containsKey(original.id()))
                .findFirst()
                .ifPresent(original -> copies.put(copy.id(), copyOf(original, copy))));
    return new StoryTable(repeated, copies);
  }

  /** That {@code reading} is of a record that repeats another's bytes, if it is. */
  public Optional<Duplicate> repeated(Reading reading) {
    String uri = reading.article().uri();
    return Optional.ofNullable(duplicates.get(uri)).map(of -> new Duplicate(uri, of));
  }

  /** Id of the article whose story {@code reading} repeats, or null. */
  public @Nullable String copyOf(Reading reading) {
    Copy copy = copies.get(reading.article().id());
    return copy == null ? null : copy.of();
  }

  /** The day of {@code reading}: its own, or the one that it borrows. */
  public Published published(Reading reading) {
    Copy copy = copies.get(reading.article().id());
    return copy == null || copy.borrowed() == null ? reading.published() : copy.borrowed();
  }

  private static Copy copyOf(StoryCard original, StoryCard copy) {
    boolean lends = original.states() && !copy.states();
    return new Copy(original.id(), lends ? borrowed(original) : null);
  }

  private static @Nullable Published borrowed(StoryCard original) {
    Published lent = original.published();
    Evidence why =
        new Evidence(
            0,
            0,
            original.uri(),
            "the same story, nearly word for word; its day is " + lent.date());
    return new Published(
        lent.date(),
        lent.earliest(),
        lent.latest(),
        Method.STORY,
        Math.min(TRUST_IN_BORROWED, lent.confidence()),
        List.of(why));
  }
}

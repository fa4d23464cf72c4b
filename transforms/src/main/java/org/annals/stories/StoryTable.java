package org.annals.stories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.Duplicate;
import org.annals.model.Published;
import org.annals.model.Published.Evidence;
import org.annals.model.Published.Method;
import org.jspecify.annotations.Nullable;

/**
 * What is known of articles beyond themselves; only those of which something is known have an
 * entry.
 *
 * @param duplicates uri of the article that a record repeats byte for byte, by its own uri
 * @param copies what an article copies, by its id
 * @param lent the day of an undated article that is no copy, but tells a dated one's story partly
 *     in its words, by its id
 */
public record StoryTable(
    Map<String, String> duplicates, Map<String, Copy> copies, Map<String, Published> lent) {

  private static final double TRUST_IN_BORROWED = 0.9;
  private static final double TRUST_IN_STORY = 0.7;

  /**
   * That an article repeats another's story.
   *
   * @param of the other's id
   * @param borrowed the day that it takes from the other, for want of a stated one of its own; or
   *     null
   */
  public record Copy(String of, @Nullable Published borrowed) {}

  /** Days by which articles may differ that tell one story in partly the same words. */
  private static final int APART = 1;

  /** Sorts and copies. */
  public StoryTable {
    duplicates = new TreeMap<>(duplicates);
    copies = new TreeMap<>(copies);
    lent = new TreeMap<>(lent);
  }

  /** What {@code cards}, all of a run's, tell of each other. */
  public static StoryTable among(List<StoryCard> cards) {
    return of(Duplicates.find(cards), NearCopies.find(BandEntry.shared(cards)));
  }

  /** Nothing is known. */
  public static StoryTable empty() {
    return new StoryTable(Map.of(), Map.of(), Map.of());
  }

  /**
   * Decides by all duplicates and pairs of a run. An article is a copy of the first original that
   * it is a pair with; an original is never itself a copy, so copies make no chains, and a borrowed
   * day is lent only by an article that states its own.
   */
  public static StoryTable of(Collection<Duplicate> duplicates, Collection<NearCopies.Pair> pairs) {
    TreeMap<String, String> repeated = new TreeMap<>();
    duplicates.forEach(duplicate -> repeated.put(duplicate.uri(), duplicate.of()));
    TreeMap<String, Copy> copies = new TreeMap<>();
    originals(pairs, true, repeated)
        .forEach(
            (copy, candidates) ->
                candidates.stream()
                    .filter(original -> !copies.containsKey(original.id()))
                    .findFirst()
                    .ifPresent(original -> copies.put(copy.id(), copyOf(original, copy))));
    TreeMap<String, Published> lent = new TreeMap<>();
    originals(pairs, false, repeated)
        .forEach((taker, lenders) -> lent(lenders).ifPresent(day -> lent.put(taker.id(), day)));
    return new StoryTable(repeated, copies, lent);
  }

  private static SortedMap<StoryCard, SortedSet<StoryCard>> originals(
      Collection<NearCopies.Pair> pairs, boolean near, Map<String, String> repeated) {
    SortedMap<StoryCard, SortedSet<StoryCard>> originals = new TreeMap<>();
    for (NearCopies.Pair pair : pairs) {
      boolean articles =
          !repeated.containsKey(pair.copy().uri()) && !repeated.containsKey(pair.original().uri());
      if (articles && pair.near() == near) {
        originals.computeIfAbsent(pair.copy(), copy -> new TreeSet<>()).add(pair.original());
      }
    }
    return originals;
  }

  /** That {@code card} is of a record that repeats another's bytes, if it is. */
  public Optional<Duplicate> repeated(StoryCard card) {
    String uri = card.uri();
    return Optional.ofNullable(duplicates.get(uri)).map(of -> new Duplicate(uri, of));
  }

  /** Id of the article whose story that of {@code card} repeats, or null. */
  public @Nullable String copyOf(StoryCard card) {
    Copy copy = copies.get(card.id());
    return copy == null ? null : copy.of();
  }

  /** The day of the article of {@code card}: its own, or the one that it borrows. */
  public Published published(StoryCard card) {
    Copy copy = copies.get(card.id());
    if (copy != null && copy.borrowed() != null) {
      return copy.borrowed();
    }
    Published own = card.published();
    return own.known() ? own : lent.getOrDefault(card.id(), own);
  }

  private static Copy copyOf(StoryCard original, StoryCard copy) {
    boolean lends = original.states() && !copy.states();
    return new Copy(original.id(), lends ? borrowed(original) : null);
  }

  /**
   * The first lender's day, with the days beside it, for such stories are told for a day or two;
   * empty when the lenders lie further apart.
   */
  private static Optional<Published> lent(SortedSet<StoryCard> lenders) {
    List<LocalDate> days =
        lenders.stream()
            .flatMap(card -> Stream.ofNullable(card.published().date()))
            .sorted()
            .toList();
    LocalDate day = lenders.first().published().date();
    if (day == null || days.get(0).plusDays(APART).isBefore(days.get(days.size() - 1))) {
      return Optional.empty();
    }
    Evidence why =
        new Evidence(
            0,
            0,
            lenders.first().uri(),
            "tells the same story partly in the same words; its day is " + day);
    return Optional.of(
        new Published(
            day,
            days.get(0).minusDays(APART),
            days.get(days.size() - 1).plusDays(APART),
            Method.STORY,
            TRUST_IN_STORY,
            List.of(why)));
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

package org.annals.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.model.TimeSpan;

/**
 * The names of one cell of time, which say what a short name can mean there: "Lind" is as good as
 * "Anna Lind" unless another Lind acts at the same time.
 */
final class NameBook {

  /**
   * Somebody who acts.
   *
   * @param name as {@link Names#actor} gives it
   * @param when the days that all tellings share
   */
  private record Bearer(String name, TimeSpan when) {}

  /** A short name, and two longer ones that it may mean. */
  private static final int FEWEST_AMBIGUOUS = 3;

  /** By short name, those it may mean; names that can mean but one are left out. */
  private final Map<String, Set<Bearer>> fuller = new HashMap<>();

  /**
   * The book at some time.
   *
   * @param book the book
   * @param when the days
   */
  record Page(NameBook book, TimeSpan when) {

    /** Whether two names are one actor's. */
    boolean same(String a, String b) {
      return switch (Names.match(a, b)) {
        case SAME -> true;
        case SHORT -> !book.isAmbiguous(a.length() < b.length() ? a : b, when);
        case NONE -> false;
      };
    }

    /** The actors of {@code a} who are also in {@code b}, each by the longer name; sorted. */
    List<String> shared(Collection<String> a, Collection<String> b) {
      if (a.size() == 1 && b.size() == 1 && b.contains(a.iterator().next())) {
        return List.copyOf(a);
      }
      SortedSet<String> shared = new TreeSet<>();
      for (String name : a) {
        for (String other : b) {
          if (same(name, other)) {
            shared.add(Names.longer(name, other));
          }
        }
      }
      return List.copyOf(shared);
    }
  }

  private NameBook() {}

  /** The book of those who act in {@code clusters}. */
  static NameBook of(Collection<Cluster> clusters) {
    Map<String, SortedSet<String>> byWord = new TreeMap<>();
    for (Cluster cluster : clusters) {
      for (String name : cluster.content().actors()) {
        for (String word : Names.blockWords(name)) {
          byWord.computeIfAbsent(word, key -> new TreeSet<>()).add(name);
        }
      }
    }
    NameBook book = new NameBook();
    byWord.values().forEach(book::addAmbiguous);
    book.addBearers(clusters);
    return book;
  }

  /** The names as those read them who tell of the days {@code when}. */
  Page at(TimeSpan when) {
    return new Page(this, when);
  }

  /** Whether two who act at the time may both be meant. */
  private boolean isAmbiguous(String name, TimeSpan when) {
    String first = "";
    for (Bearer bearer : fuller.getOrDefault(name, Set.of())) {
      if (bearer.when().overlaps(when)) {
        first = first.isEmpty() ? bearer.name() : first;
        if (Names.match(bearer.name(), first) == Names.Match.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Notes those of {@code names} that two different longer ones could be meant by. */
  private void addAmbiguous(SortedSet<String> names) {
    if (names.size() < FEWEST_AMBIGUOUS) {
      return;
    }
    for (String name : names) {
      List<String> longer = longer(names.stream(), name).toList();
      if (longer.stream().anyMatch(l -> Names.match(l, longer.get(0)) == Names.Match.NONE)) {
        fuller.put(name, new LinkedHashSet<>());
      }
    }
  }

  private void addBearers(Collection<Cluster> clusters) {
    if (fuller.isEmpty()) {
      return;
    }
    Map<String, Set<String>> shortOf = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (String name : cluster.content().actors()) {
        for (String little : shortOf.computeIfAbsent(name, this::shortOf)) {
          fuller
              .getOrDefault(little, new LinkedHashSet<>())
              .add(new Bearer(name, cluster.common()));
        }
      }
    }
  }

  /** The ambiguous names that are short for {@code name}. */
  private Set<String> shortOf(String name) {
    Set<String> little = new TreeSet<>();
    fuller.keySet().stream().filter(other -> isShort(other, name)).forEach(little::add);
    return little;
  }

  private static Stream<String> longer(Stream<String> names, String name) {
    return names.filter(other -> isShort(name, other));
  }

  private static boolean isShort(String little, String longer) {
    return longer.length() > little.length() && Names.match(little, longer) == Names.Match.SHORT;
  }
}

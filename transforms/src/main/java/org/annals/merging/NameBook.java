package org.annals.merging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of one cell of time, which say what a short name can mean there: "Lind" is as good as
 * "Anna Lind" unless another Lind acts in the same cell.
 */
final class NameBook {

  private final Set<String> ambiguous;

  private NameBook(Set<String> ambiguous) {
    this.ambiguous = ambiguous;
  }

  /** The book of {@code names}, as {@link Names#actor} gives them. */
  static NameBook of(Collection<String> names) {
    Map<String, SortedSet<String>> byWord = new TreeMap<>();
    for (String name : new TreeSet<>(names)) {
      for (String word : Names.blockWords(name)) {
        byWord.computeIfAbsent(word, key -> new TreeSet<>()).add(name);
      }
    }
    return new NameBook(
        byWord.values().stream().flatMap(NameBook::ambiguousAmong).collect(Collectors.toSet()));
  }

  /** Whether two names are one actor's in this cell. */
  boolean same(String a, String b) {
    return switch (Names.match(a, b)) {
      case SAME -> true;
      case SHORT -> !ambiguous.contains(a.length() < b.length() ? a : b);
      case NONE -> false;
    };
  }

  /** The actors of {@code a} who are also in {@code b}, each by the longer name; sorted. */
  List<String> shared(Collection<String> a, Collection<String> b) {
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

  /** Names that two different longer names could mean. */
  private static java.util.stream.Stream<String> ambiguousAmong(SortedSet<String> names) {
    return names.stream()
        .filter(
            name -> {
              List<String> fuller =
                  names.stream()
                      .filter(other -> other.length() > name.length())
                      .filter(other -> Names.match(name, other) == Names.Match.SHORT)
                      .toList();
              return fuller.stream()
                  .anyMatch(full -> Names.match(full, fuller.get(0)) == Names.Match.NONE);
            });
  }
}

package org.annals.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.text.Table;

/**
 * How two classes of action stand to each other: who was shot has been killed and died, an
 * armistice is signed. Not handed on: a shooting is an attack and a killing, yet not every attack
 * is a killing.
 */
enum Akin {
  /** Two deeds that follow on each other in one affair, or of which one undoes the other. */
  APART,

  /** Nothing is known of the two. */
  STRANGE,

  /** One event of the same few days can have both. */
  NEAR,

  /** One event can have both, whenever. */
  AKIN;

  /** By class and class. */
  private static final Map<String, Map<String, Akin>> PAIRS = new HashMap<>();

  /** By class, the first by name of all that can be reached from it, row by row. */
  private static final Map<String, String> FAMILIES = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Akin.class, "akin.tsv")) {
      String[] sides = row.get(1).split("\\|", -1);
      List<String> some = Table.variants(sides[0]);
      List<String> others = Table.variants(sides[sides.length - 1]);
      Akin akin = named(row.get(0));
      some.forEach(one -> others.forEach(other -> put(one, other, akin)));
      if (akin == AKIN) {
        join(some);
      }
    }
  }

  private static Akin named(String relation) {
    return switch (relation) {
      case "akin" -> AKIN;
      case "near" -> NEAR;
      case "apart" -> APART;
      default -> throw new IllegalArgumentException("no relation of actions: " + relation);
    };
  }

  /** What stands first in the table counts. */
  private static void put(String one, String other, Akin akin) {
    PAIRS.computeIfAbsent(one, key -> new HashMap<>()).putIfAbsent(other, akin);
    PAIRS.computeIfAbsent(other, key -> new HashMap<>()).putIfAbsent(one, akin);
  }

  private static void join(List<String> row) {
    Set<String> families = new HashSet<>();
    row.forEach(action -> families.add(FAMILIES.getOrDefault(action, action)));
    String first = families.stream().min(String::compareTo).orElseThrow();
    row.forEach(action -> FAMILIES.put(action, first));
    FAMILIES.replaceAll((action, family) -> families.contains(family) ? first : family);
  }

  /** How the two stand to each other; a class is akin to itself. */
  static Akin of(String one, String other) {
    if (one.equals(other)) {
      return AKIN;
    }
    boolean saying = SayingsAlike.SPEECH.contains(one) || SayingsAlike.SPEECH.contains(other);
    return PAIRS.getOrDefault(one, Map.of()).getOrDefault(other, saying ? APART : STRANGE);
  }

  /** Whether one event can be told by both, whenever. */
  static boolean are(String one, String other) {
    return of(one, other) == AKIN;
  }

  /**
   * The least that holds between each of {@code some} and each of {@code others}. Asked of pairs by
   * the million, so that nothing is made for it.
   */
  static Akin ofAll(List<String> some, List<String> others) {
    Akin least = AKIN;
    for (int i = 0; i < some.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        Akin akin = of(some.get(i), others.get(j));
        least = akin.compareTo(least) < 0 ? akin : least;
      }
    }
    return least;
  }

  /** Whether each of {@code some} has one akin to it among {@code others}. */
  static boolean haveKin(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!hasKin(some.get(i), others)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasKin(String one, List<String> others) {
    for (int i = 0; i < others.size(); i++) {
      if (are(one, others.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a class has in common with all that are akin to it, at one or more removes. */
  static String family(String action) {
    return FAMILIES.getOrDefault(action, action);
  }
}

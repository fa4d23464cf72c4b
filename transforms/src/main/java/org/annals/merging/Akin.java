package org.annals.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classes of action of which one event can have several: who was shot has been killed and died, an
 * armistice is signed. Not handed on: a shooting is an attack and a killing, yet not every attack
 * is a killing.
 */
final class Akin {

  /** Each with every other of its row. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("shoot", "kill", "die"),
          List.of("attack", "shoot"),
          List.of("attack", "explode"),
          List.of("crash", "die"),
          List.of("agree", "sign", "end fighting"),
          List.of("agree", "buy"),
          List.of("buy", "sell"),
          List.of("launch", "send"),
          List.of("arrive", "visit"),
          List.of("win", "lose"),
          List.of("win", "play match"),
          List.of("win", "elect", "vote"),
          List.of("elect", "appoint"),
          List.of("vote", "approve"),
          List.of("vote", "deny"),
          List.of("appoint", "hire"),
          List.of("find", "rescue"),
          List.of("end", "ban"));

  private static final Set<String> PAIRS = new HashSet<>();

  /** By class, the first by name of all that can be reached from it, row by row. */
  private static final SortedMap<String, String> FAMILIES = new TreeMap<>();

  static {
    for (List<String> row : ROWS) {
      row.forEach(one -> row.forEach(other -> PAIRS.add(one + "|" + other)));
      join(row);
    }
  }

  private Akin() {}

  private static void join(List<String> row) {
    Set<String> families = new HashSet<>();
    row.forEach(action -> families.add(FAMILIES.getOrDefault(action, action)));
    String first = families.stream().min(String::compareTo).orElseThrow();
    row.forEach(action -> FAMILIES.put(action, first));
    FAMILIES.replaceAll((action, family) -> families.contains(family) ? first : family);
  }

  /** Whether one event can be told by both. */
  static boolean are(String one, String other) {
    return one.equals(other) || PAIRS.contains(one + "|" + other);
  }

  /** Whether one event can be told by each of {@code some} and each of {@code others}. */
  static boolean areAll(List<String> some, List<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (!are(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What a class has in common with all that are akin to it, at one or more removes. */
  static String family(String action) {
    return FAMILIES.getOrDefault(action, action);
  }
}

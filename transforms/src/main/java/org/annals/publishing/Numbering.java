package org.annals.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that stand often, each numbered from 0 when it is first met. */
final class Numbering {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int of(String text) {
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The texts by number. */
  List<String> list() {
    return List.copyOf(numbers.keySet());
  }
}

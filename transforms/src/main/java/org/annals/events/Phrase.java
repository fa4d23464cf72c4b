package org.annals.events;

import java.util.ArrayList;
import java.util.List;

/** Words of a title under way: parts that are kept or dropped whole. */
final class Phrase {

  /**
   * A part of a title.
   *
   * @param words its words
   * @param canEnd whether the title may end behind it
   */
  record Part(List<String> words, boolean canEnd) {}

  private final List<Part> parts = new ArrayList<>();

  Phrase add(String text, boolean canEnd) {
    if (!text.isBlank()) {
      parts.add(new Part(List.of(text.trim().split("\\s+", -1)), canEnd));
    }
    return this;
  }

  int length() {
    return parts.stream().mapToInt(p -> p.words().size()).sum();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * As many parts as fit into {@code most} words and end well; empty when not even the first does.
   */
  String within(int most) {
    return joined(fitting(most, true));
  }

  /** As many parts as fit into {@code most} words, however they end. */
  String upTo(int most) {
    return joined(fitting(most, false));
  }

  private int fitting(int most, boolean endWell) {
    int words = 0;
    int kept = 0;
    for (int i = 0; i < parts.size(); i++) {
      words += parts.get(i).words().size();
      if (words > most) {
        break;
      }
      kept = parts.get(i).canEnd() || !endWell ? i + 1 : kept;
    }
    return kept;
  }

  private String joined(int kept) {
    List<String> all = new ArrayList<>();
    parts.subList(0, kept).forEach(p -> all.addAll(p.words()));
    return String.join(" ", all);
  }
}

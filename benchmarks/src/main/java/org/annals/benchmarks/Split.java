package org.annals.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of a corpus that is looked at. Every third document is held back: rules are developed on
 * the others, and what the held ones say is only a figure.
 */
public enum Split {
  DEV,
  HELD,
  ALL;

  /** By the name on the command line. */
  public static Split named(String name) {
    for (Split split : values()) {
      if (split.word().equals(name)) {
        return split;
      }
    }
    throw new CommandLine.UsageException("--split is dev, held or all, not " + name);
  }

  /** The name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The documents of {@code all} that belong to this part, in their order. */
  public <T> List<T> of(List<T> all) {
    List<T> part = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean held = i % 3 == 2;
      if (this == ALL || held == (this == HELD)) {
        part.add(all.get(i));
      }
    }
    return part;
  }
}

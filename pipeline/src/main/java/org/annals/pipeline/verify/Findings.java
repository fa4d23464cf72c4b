package org.annals.pipeline.verify;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a release, a line each, in the order in which it was found. */
final class Findings {

  /** Beyond this many, more lines help nobody. */
  static final int MOST = 1000;

  private final List<String> lines = new ArrayList<>();

  /** Notes that {@code where} is wrong in the way {@code what} says. */
  void fail(String where, String what) {
    if (lines.size() < MOST) {
      lines.add(where + ": " + oneLine(what));
    }
  }

  /** Fails with {@code what} unless {@code holds}; returns {@code holds}. */
  boolean require(boolean holds, String where, String what) {
    if (!holds) {
      fail(where, what);
    }
    return holds;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  private static String oneLine(String what) {
    return what.replaceAll("\\p{Cntrl}+", " ");
  }
}

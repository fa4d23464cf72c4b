package org.annals.pipeline.verify;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two offsets as they stand in a file: they may be out of order or beyond the text.
 *
 * @param start said to be the first code unit
 * @param end said to be one past the last
 */
record Stretch(long start, long end) {

  static Stretch of(JsonNode node) {
    return new Stretch(node.path("start").asLong(), node.path("end").asLong());
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether it lies in {@code text} and holds something. */
  boolean isIn(String text) {
    return 0 <= start && start < end && end <= text.length();
  }

  /** What it covers of {@code text}, which it lies in. */
  String of(String text) {
    return text.substring((int) start, (int) end);
  }

  /** Fails unless {@code text} says {@code words} here. */
  void requireText(String words, String text, String where, String what, Findings findings) {
    if (findings.require(isIn(text), where, what + " at " + this + " lies outside the text")) {
      findings.require(
          of(text).equals(words), where, what + " at " + this + " is not what the text says there");
    }
  }

  @Override
  public String toString() {
    return start + "–" + end;
  }
}

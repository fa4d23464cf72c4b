package org.annals.reading;

import java.util.List;

/**
 * How a text breaks its lines.
 *
 * @param hard whether lines break in mid-sentence
 * @param uneven whether they do so even far before the margin
 * @param blankBetween whether blank lines separate the paragraphs
 * @param width length of the longest line
 */
record Wrapping(boolean hard, boolean uneven, boolean blankBetween, int width) {

  private static final double WRAPPED_SHARE = 0.15;
  private static final double SHORT = 0.4;
  private static final double ROOM = 0.75;

  static Wrapping of(List<Line> lines) {
    int width = lines.stream().mapToInt(Line::length).max().orElse(0);
    int breaks = 0;
    int broken = 0;
    int brokenShort = 0;
    int gaps = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (line.afterBlank()) {
        gaps += before.endsSentence() ? 1 : 0;
        continue;
      }
      breaks++;
      if (line.startsLowerCase() && !before.endsSentence()) {
        broken++;
        brokenShort += before.length() < SHORT * width ? 1 : 0;
      }
    }
    boolean hard = broken >= 2 && broken >= WRAPPED_SHARE * breaks;
    return new Wrapping(hard, brokenShort >= 1, gaps >= 2, width);
  }

  /**
   * Whether {@code line} was begun on purpose: its first word would have had much room behind
   * {@code before}.
   */
  boolean breaksEarly(Line before, Line line) {
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.length() : space;
    return !uneven && before.length() + 1 + word <= ROOM * width;
  }
}

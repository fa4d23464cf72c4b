package org.annals.model;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in an article's text.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /** Checks the bounds. */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The part of {@code text} that this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether every code unit of {@code other} lies within this span. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** Number of code units. */
  public int length() {
    return end - start;
  }

  @Override
  public int compareTo(TextSpan other) {
    return compare(start, end, other.start, other.end);
  }

  /** The same of bounds that need not become spans for it. */
  static int compare(int start, int end, int otherStart, int otherEnd) {
    return start != otherStart
        ? Integer.compare(start, otherStart)
        : Integer.compare(end, otherEnd);
  }
}
